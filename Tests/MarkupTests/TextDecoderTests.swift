import Markup
import Testing

@Suite struct TextDecoderTests {
  /// The text of `bytes` fed in pieces of `size`, and for each of its UTF-8 bytes the original offset.
  private func decode(
    _ bytes: [UInt8], _ encoding: TextEncoding, pieces size: Int
  ) throws -> (text: String, offsets: [Int], repairs: RepairLog) {
    var decoder = try TextDecoder(encoding)
    var utf8: [UInt8] = []
    var offsets: [Int] = []
    for start in stride(from: 0, through: bytes.count, by: size) {
      let end = min(start + size, bytes.count)
      let piece = decoder.decode(Array(bytes[start..<end]), isLast: start + size > bytes.count)
      utf8 += piece.utf8
      offsets += piece.utf8.indices.map { piece.original(of: $0) }
    }
    return (String(decoding: utf8, as: UTF8.self), offsets, decoder.repairs)
  }

  @Test(arguments: TextEncoding.allCases, 0..<6)
  func `every character knows its first byte in the original`(encoding: TextEncoding, seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let pool = gb.keys.sorted() + Array("abc <>\r\n&;".unicodeScalars)
    var text = ""
    var expected: [Int] = []
    var bytes: [UInt8] = []
    for _ in 0..<400 {
      let character = String(pool[Int.random(in: 0..<pool.count, using: &random)])
      expected += character.utf8.indices.map { _ in bytes.count }
      if encoding == .utf8 {
        expected.replaceSubrange(
          expected.count - character.utf8.count..<expected.count,
          with: bytes.count..<bytes.count + character.utf8.count)
      }
      bytes += character.bytes(encoding)
      text += character
    }
    for size in [1, 2, 3, 7, 4096] {
      let decoded = try decode(bytes, encoding, pieces: size)
      #expect(decoded.text == text)
      #expect(decoded.offsets == expected)
      #expect(decoded.repairs.count == 0)
    }
  }

  @Test func `characters that only GB 18030's newer editions have are exact`() throws {
    let bytes: [UInt8] = [
      0xA6, 0xD9, 0xA8, 0xBC, 0xFE, 0x59, 0x81, 0x30, 0x81, 0x30, 0xFE, 0x51, 0xE3, 0x32, 0x9A, 0x35,
    ]
    #expect(
      try decode(bytes, .gb18030, pieces: 20).text == "\u{FE10}\u{1E3F}\u{9FB4}\u{80}\u{20087}\u{10FFFF}")
  }

  @Test func `bytes that mean nothing become U+FFFD and are counted`() throws {
    for size in [1, 2, 3, 100] {
      let utf8 = try decode(
        [0x61, 0xFF, 0xE5, 0xB7, 0x62, 0x00, 0xED, 0xA0, 0x80, 0xE5], .utf8, pieces: size)
      #expect(utf8.text == "a\u{FFFD}\u{FFFD}b\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}")
      #expect(utf8.repairs.offsets == [1, 2, 5, 6, 7, 8, 9])
      let gb = try decode(
        [0x61, 0x80, 0xB2, 0xEE, 0xFF, 0x00, 0x81, 0x20, 0x81, 0x30, 0xB2], .gb18030, pieces: size)
      #expect(gb.text == "a\u{FFFD}差\u{FFFD}\u{FFFD}\u{FFFD} \u{FFFD}0\u{FFFD}")
      #expect(gb.repairs.offsets == [1, 4, 5, 6, 8, 10])
      let wide = try decode(
        [0x61, 0, 0x00, 0xD8, 0x62, 0, 0, 0xDC, 0, 0, 0x63], .utf16LittleEndian, pieces: size)
      #expect(wide.text == "a\u{FFFD}b\u{FFFD}\u{FFFD}\u{FFFD}")
      #expect(wide.repairs.offsets == [2, 6, 8, 10])
    }
  }

  @Test(arguments: zip(TextEncoding.allCases, [3, 4, 2, 2]))
  func `a byte order mark is dropped and offsets count it`(encoding: TextEncoding, width: Int) throws {
    let mark = encoding == .gb18030 ? [0x84, 0x31, 0x95, 0x33] : "\u{FEFF}".bytes(encoding)
    #expect(mark.count == width)
    for size in [1, 2, 3, 100] {
      let decoded = try decode(mark + "a差".bytes(encoding), encoding, pieces: size)
      #expect(decoded.text == "a差")
      #expect(decoded.offsets.first == width)
    }
  }

  @Test func `the list of repairs is bounded, their count is not`() throws {
    let repairs = try decode([UInt8](repeating: 0xFF, count: 1_000), .utf8, pieces: 64).repairs
    #expect(repairs.count == 1_000)
    #expect(repairs.offsets == Array(0..<RepairLog.limit))
  }

  @Test(arguments: TextEncoding.allCases, 0..<4)
  func `any bytes decode to valid UTF-8 and rising offsets`(encoding: TextEncoding, seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<3_000).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    let whole = try decode(bytes, encoding, pieces: 3_000)
    #expect(!whole.text.utf8.contains(0))
    #expect(whole.offsets == whole.offsets.sorted())
    for size in [1, 2, 5, 64] {
      let pieces = try decode(bytes, encoding, pieces: size)
      #expect(pieces.text == whole.text)
      #expect(pieces.offsets == whole.offsets)
      #expect(pieces.repairs == whole.repairs)
    }
  }
}
