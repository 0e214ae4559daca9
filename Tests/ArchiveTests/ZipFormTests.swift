import Testing

@testable import Archive

/// The container's bytes, and places that fail.
@Suite struct ZipFormTests {
  @Test func `an archive of one stored entry has exactly these bytes`() throws {
    let bytes = try write([Item(name: "a", bytes: Array("123456789".utf8), method: .stored)])
    let common: [UInt8] = [
      20, 0, 0x00, 0x08, 0, 0, 0, 0, 0x21, 0, 0x26, 0x39, 0xF4, 0xCB, 9, 0, 0, 0, 9, 0, 0, 0, 1, 0, 0, 0,
    ]
    let local = [0x50, 0x4B, 3, 4] + common + Array("a123456789".utf8)
    let central =
      [0x50, 0x4B, 1, 2, 20, 3] + common + [0, 0, 0, 0, 0, 0, 0, 0, 0xA4, 0x81, 0, 0, 0, 0] + Array("a".utf8)
    let end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 47, 0, 0, 0, 40, 0, 0, 0, 0, 0]
    #expect(bytes == local + central + end)
  }

  @Test func `raw fields of other programs' archives are told`() throws {
    let source = try Tool.python(
      """
      import sys, zipfile
      with zipfile.ZipFile(sys.argv[1], 'w') as z:
          info = zipfile.ZipInfo('差评.txt', (2026, 3, 2, 13, 18, 22))
          info.comment, info.extra = b'why', b'\\x99\\x99\\x02\\x00ab'
          z.writestr(info, b'x' * 10)
          z.comment = b'note'
      """)
    let structure = try ZipStructure.read(source)
    let central = try #require(structure.centrals.first)
    #expect(central.header.name == Array("差评.txt".utf8) && central.header.flags == 0x800)
    #expect(central.header.date == (2026 - 1980) << 9 | 3 << 5 | 2)
    #expect(central.header.time == 13 << 11 | 18 << 5 | 22 / 2)
    #expect(central.comment == Array("why".utf8) && structure.end.comment == Array("note".utf8))
    #expect(central.header.extra == [0x99, 0x99, 2, 0, 0x61, 0x62] && central.header.zip64 == nil)
    #expect(central.resolved == .init(compressedSize: 10, uncompressedSize: 10, localOffset: 0))
    #expect(structure.locals[0].dataOffset == 30 + 10 + structure.locals[0].header.extra.count)
  }

  @Test func `bytes before and behind an archive show in its structure`() throws {
    let bytes = try write(Item.samples)
    #expect(throws: ArchiveError.self) { try ZipStructure.read(MemoryBytes([0] + bytes)) }
    let longer = try ZipStructure.read(MemoryBytes(bytes + [0]))
    #expect(longer.end.offset + longer.end.size == longer.size - 1)
  }

  struct Gone: Error {}

  /// A file that vanishes after its first bytes were read.
  struct Vanishing: ByteSource {
    let bytes: [UInt8]
    let from: Int
    var size: Int { bytes.count }
    func read(at offset: Int, count: Int) throws -> [UInt8] {
      if offset < from { throw Gone() }
      return MemoryBytes(bytes).read(at: offset, count: count)
    }
  }

  @Test func `a source's own errors come out`() throws {
    let bytes = try write(Item.samples)
    let directory = try ZipStructure.read(MemoryBytes(bytes)).directoryOffset
    #expect(throws: Gone.self) { try ZipReader(source: Vanishing(bytes: bytes, from: directory)) }
    #expect(throws: Gone.self) { try ZipReader(source: Vanishing(bytes: bytes, from: .max)) }
  }

  /// A disk that is full after `room` bytes.
  struct Full: ByteSink {
    var room: Int
    var count = 0
    mutating func write(_ bytes: [UInt8]) throws {
      guard count + bytes.count <= room else { throw Gone() }
      count += bytes.count
    }
    mutating func overwrite(at offset: Int, with bytes: [UInt8]) {}
  }

  @Test(arguments: [0, 40, 100])
  func `a sink's own errors come out`(room: Int) throws {
    #expect(throws: Gone.self) {
      var writer = ZipWriter(Full(room: room))
      try writer.begin("a", method: .stored, size: 20)
      try writer.write([UInt8](repeating: 1, count: 20))
      try writer.end()
      _ = try writer.finish()
    }
  }

  @Test func `records are read to their end and not beyond`() {
    var reader = RecordReader([1, 2, 3, 4, 5])
    #expect(reader.number(UInt16.self) == 0x0201)
    #expect(reader.bytes(2) == [3, 4])
    #expect(reader.number(UInt16.self) == nil && reader.bytes(2) == nil && reader.bytes(-1) == nil)
    #expect(reader.remaining == 1)
  }
}
