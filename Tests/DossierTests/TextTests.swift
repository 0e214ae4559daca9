import Archive
@testable import Dossier
import Testing

struct TextTests {
  @Test func `ordinary words pass untouched, emoji joiners too`() {
    for text in ["您好，亲\n第二行\t列", "👨‍👩‍👧 ok", "नमस्ते क्‍ष", "ＡＢＣ①㊙"] {
      #expect(InertText.block(text) == text)
    }
  }

  @Test func `a single line has no line breaks left`() {
    #expect(InertText.line("a\nb\tc\r\n") == "a␊b␉c␍␊")
  }

  @Test(arguments: [
    "\u{00}", "\u{1B}", "\u{7F}", "\u{85}", "\u{202E}", "\u{2066}", "\u{061C}", "\u{200B}", "\u{E0020}",
  ])
  func `what steers or hides is shown`(scalar: String) {
    let shown = InertText.block("a\(scalar)b")
    #expect(!shown.unicodeScalars.contains { scalar.unicodeScalars.contains($0) })
    #expect(shown.hasPrefix("a") && shown.hasSuffix("b") && shown.utf8.count > 4)
  }

  @Test func `quotes in a cell are doubled and formulas are disarmed`() {
    var table = CSVTable()
    table.row(["a\"b", "=1", " +2", "平常", "", "12-3"])
    #expect(
      String(decoding: table.bytes.dropFirst(3), as: UTF8.self)
        == "\"a\"\"b\",\"'=1\",\"' +2\",\"平常\",\"\",\"12-3\"\r\n")
  }

  @Test func `JSON strings hold nothing that ends them`() {
    #expect(
      JSONText.quoted("a\"\\\n</script>\u{202E}\u{E0041}中")
        == "\"a\\\"\\\\\\u000a\\u003c/script\\u003e\\u202e\\udb40\\udc41中\"")
  }

  @Test func `plain names keep letters and digits only`() {
    #expect(PlainName.part("3026_a.b-c") == "3026_a.b-c")
    #expect(PlainName.part("../x y/订") == "x-y----")
    #expect(PlainName.part("订单") == "unknown")
    #expect(PlainName.part(String(repeating: "9", count: 500)).utf8.count == PlainName.limit)
  }

  @Test func `highlighting marks each quotation once and loses nothing`() {
    let parts = HighlightedText("给我两百，两百！", marking: ["两百", "我两", "没有的话", ""]).parts
    #expect(parts.map(\.text).joined() == "给我两百，两百！")
    #expect(parts.filter(\.isMarked).map(\.text) == ["我两百"])
  }

  @Test func `ranges of a source read as one piece, in pieces of any size`() throws {
    let base = MemoryBytes((0..<100).map { UInt8($0) })
    let bytes = try RangedBytes([3..<7, 7..<7, 10..<20, 99..<100], of: base, file: "x")
    let whole = Array(3..<7) + Array(10..<20) + [99]
    for size in 1...16 {
      var read: [UInt8] = []
      try bytes.forEachChunk(of: size) { chunk, offset in
        #expect(offset == read.count)
        read += chunk
      }
      #expect(read == whole.map { UInt8($0) })
    }
    #expect(bytes.size == 15)
  }
}
