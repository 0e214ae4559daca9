import Archive
import Testing

@Suite struct ByteSourceTests {
  @Test(arguments: [1, 3, 10, 100])
  func `chunks cover the source once, in order`(size: Int) throws {
    let source = MemoryBytes(Array(0..<10))
    var seen: [UInt8] = []
    try source.forEachChunk(of: size) { chunk, offset in
      #expect(offset == seen.count && chunk.count <= size)
      seen += chunk
    }
    #expect(seen == source.bytes)
    #expect(source.read(at: 8, count: 5) == [8, 9] && source.read(at: 10, count: 1).isEmpty)
  }

  @Test func `a sink lets bytes be filled in later`() {
    var sink = MemorySink()
    sink.write([0, 0, 3])
    sink.overwrite(at: 0, with: [1, 2])
    #expect(sink.bytes == [1, 2, 3] && sink.count == 3)
  }
}
