import Markup
import Testing

@Suite struct EncodingDetectorTests {
  private func detect(_ bytes: [UInt8], hint: TextEncoding? = nil, pieces size: Int = 4096) -> TextEncoding? {
    var detector = EncodingDetector(hint: hint)
    for start in stride(from: 0, to: bytes.count, by: size) {
      detector.feed(Array(bytes[start..<min(start + size, bytes.count)]))
    }
    return detector.encoding
  }

  @Test(arguments: TextEncoding.allCases)
  func `Chinese text is told from its bytes, in pieces of any size`(encoding: TextEncoding) {
    let bytes = "差评返现, 某某的差评。\r\n".bytes(encoding)
    for size in [1, 2, 3, 7, 4096] { #expect(detect(bytes, pieces: size) == encoding) }
  }

  @Test(arguments: [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian])
  func `a byte order mark decides`(encoding: TextEncoding) {
    #expect(detect("\u{FEFF}a".bytes(encoding), hint: .gb18030, pieces: 1) == encoding)
  }

  @Test func `ASCII is UTF-8 until a later piece says otherwise`() {
    var detector = EncodingDetector()
    detector.feed(Array("order,buyer\r\n".utf8))
    #expect(detector.encoding == .utf8)
    #expect(!detector.isSettled)
    detector.feed("差评".bytes(.gb18030))
    #expect(detector.encoding == .gb18030)
  }

  @Test(arguments: ["某", "某,1", "12 某某 34"])
  func `a few GB18030 characters that would pass as UTF-8 stay GB18030`(text: String) {
    #expect(detect(text.bytes(.gb18030)) == .gb18030)
    #expect(detect(text.bytes(.gb18030), hint: .utf8) == .utf8)
  }

  @Test(arguments: ["café", "über alles", "naïve é", "Привет, мир", "差", "a差b", "😀"])
  func `short UTF-8 stays UTF-8`(text: String) { #expect(detect(Array(text.utf8)) == .utf8) }

  @Test func `UTF-8 with a few bad bytes stays UTF-8`() {
    let text = Array(String(repeating: "差评返现", count: 20).utf8)
    #expect(detect(text + [0xFF, 0xC0] + text) == .utf8)
    #expect(detect(Array(text.dropLast())) == .utf8)
  }

  @Test func `GB18030 with a few bad bytes stays GB18030`() {
    let text = String(repeating: "差评返现某的。", count: 20).bytes(.gb18030)
    #expect(detect(text + [0xFF, 0x80] + text) == .gb18030)
    #expect(detect(Array(text.dropLast())) == .gb18030)
  }

  @Test func `a sequence cut at the end of a piece is no fault`() {
    var detector = EncodingDetector()
    detector.feed(Array("abc差".utf8.dropLast()))
    #expect(detector.encoding == .utf8)
  }

  @Test func `binary is no text`() {
    var random = SplitMix64(seed: 1)
    #expect(detect((0..<4_096).map { _ in UInt8.random(in: .min ... .max, using: &random) }) == nil)
    #expect(detect(Array("PK\u{3}\u{4}".utf8) + [0x14, 0, 0, 0, 8, 0, 0, 0, 0x21, 0, 0xB2, 0xEE]) == nil)
    #expect(detect([0x00]) == nil)
    #expect(detect(Array("#!AMR\n".utf8) + [UInt8](repeating: 0x00, count: 300)) == nil)
  }

  @Test func `plenty of text settles it`() {
    var detector = EncodingDetector()
    detector.feed("差评返现".bytes(.gb18030))
    #expect(!detector.isSettled)
    for _ in 0..<2_000 { detector.feed("差评返现".bytes(.gb18030)) }
    #expect(detector.isSettled)
  }
}
