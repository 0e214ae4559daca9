import Markup
import Testing

@Suite struct LineSplitterTests {
  private func lines(
    _ bytes: [UInt8], _ encoding: TextEncoding = .utf8, pieces size: Int, limit: Int = 100
  ) throws -> [String] {
    var decoder = try TextDecoder(encoding)
    var splitter = LineSplitter(limit: limit)
    var found: [String] = []
    let note = { (line: TextLine) in
      found.append("\(String(decoding: line.utf8, as: UTF8.self)) \(line.range)")
    }
    for start in stride(from: 0, to: bytes.count, by: size) {
      try splitter.feed(decoder.decode(Array(bytes[start..<min(start + size, bytes.count)])), note)
    }
    try splitter.feed(decoder.decode([], isLast: true), note)
    try splitter.finish(note)
    return found
  }

  @Test(arguments: [1, 2, 3, 7, 4096])
  func `LF, CRLF and CR end lines, the last line needs no end`(size: Int) throws {
    #expect(
      try lines(Array("a\nb\r\n\rc\n\n差评\r".utf8), pieces: size)
        == ["a 0..<1", "b 2..<3", " 5..<5", "c 6..<7", " 8..<8", "差评 9..<15"])
    #expect(try lines(Array("a\nb".utf8), pieces: size) == ["a 0..<1", "b 2..<3"])
    #expect(try lines([], pieces: size) == [])
  }

  @Test(arguments: [1, 2, 3, 7, 4096])
  func `ranges are those of the original`(size: Int) throws {
    #expect(try lines("差评\r\na返".bytes(.gb18030), .gb18030, pieces: size) == ["差评 0..<4", "a返 6..<9"])
    #expect(
      try lines("\u{FEFF}差\r\na".bytes(.utf16LittleEndian), .utf16LittleEndian, pieces: size) == [
        "差 2..<4", "a 8..<10",
      ])
  }

  @Test(arguments: [1, 7, 4096])
  func `a line over the limit is refused with its place`(size: Int) throws {
    let text = "ok\n" + String(repeating: "x", count: 10)
    #expect(try lines(Array(text.utf8), pieces: size, limit: 10).count == 2)
    let error = #expect(throws: MarkupError.self) {
      try lines(Array((text + "x\n").utf8), pieces: size, limit: 10)
    }
    #expect(error == MarkupError(.textTooLarge, at: 3))
  }
}
