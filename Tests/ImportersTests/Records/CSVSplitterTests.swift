import Markup
import Testing

@testable import Importers

@Suite struct CSVSplitterTests {
  /// The rows of `text` as lists of cells, fed in pieces of `size` bytes.
  private func rows(
    _ bytes: [UInt8], _ encoding: TextEncoding = .utf8, delimiter: Character = ",", size: Int = 1 << 20
  ) throws -> [(cells: [String], bytes: Range<Int>, fault: String?)] {
    var decoder = try TextDecoder(encoding)
    var splitter = CSVSplitter(delimiter: delimiter.asciiValue ?? 0)
    var rows: [(cells: [String], bytes: Range<Int>, fault: String?)] = []
    func take(_ row: TableRow) -> Bool {
      let cells = (0..<row.count).map { String(decoding: row.cell($0), as: UTF8.self) }
      rows.append((cells, row.bytes, row.fault))
      return true
    }
    for start in stride(from: 0, to: bytes.count, by: size) {
      let piece = Array(bytes[start..<min(start + size, bytes.count)])
      _ = try splitter.feed(decoder.decode(piece, isLast: start + size >= bytes.count), take)
    }
    try splitter.finish(take)
    return rows
  }

  private func cells(_ text: String, delimiter: Character = ",") throws -> [[String]] {
    try rows(Array(text.utf8), delimiter: delimiter).map(\.cells)
  }

  @Test func `quotes protect delimiters, line breaks and doubled quotes`() throws {
    #expect(try cells("a,\"b,\r\nc\"\"d\"\"\",e\r\nf") == [["a", "b,\r\nc\"d\"", "e"], ["f"]])
  }

  @Test func `a quote inside a cell is text`() throws {
    #expect(try cells("5\"屏,x\ny") == [["5\"屏", "x"], ["y"]])
    #expect(try cells("=\"123\",z") == [["=\"123\"", "z"]])
  }

  @Test func `what follows a closing quote belongs to the cell`() throws {
    #expect(try cells("\"a\"b,c") == [["ab", "c"]])
  }

  @Test func `rows end at LF, CRLF and CR`() throws {
    #expect(try cells("a\nb\r\nc\rd") == [["a"], ["b"], ["c"], ["d"]])
    #expect(try cells("a\r\r\nb") == [["a"], [""], ["b"]])
  }

  @Test func `empty cells at the end of a row count`() throws {
    #expect(try cells("a,,\n,\n") == [["a", "", ""], ["", ""]])
  }

  @Test func `a TAB can part the cells`() throws {
    #expect(try cells("a\tb,c\n", delimiter: "\t") == [["a", "b,c"]])
  }

  @Test func `a quote that is never closed is a fault of its row`() throws {
    let rows = try rows(Array("a,b\n\"c,d\ne".utf8))
    #expect(rows.map(\.fault) == [nil, "unclosed-quote"])
    #expect(rows[1].bytes == 4..<10)
  }

  @Test func `a cell beyond its limit costs its row, not the file`() throws {
    let long = String(repeating: "长", count: CSVSplitter.cellLimit / 3 + 1)
    let rows = try rows(Array("a,b\n\(long),c\nd,e\n".utf8))
    #expect(rows.map(\.fault) == [nil, "cell-too-large", nil])
    #expect(rows[2].cells == ["d", "e"])
  }

  @Test(arguments: [1, 2, 3, 7, 4096])
  func `pieces of any size give the same rows at the same bytes`(size: Int) throws {
    let gb: [UInt8] = [0xB2, 0xEE, 0xC6, 0xC0]  // 差评 in GB18030
    let bytes = gb + Array(",\"x\r\n".utf8) + gb + Array("\"\"\"\r\n".utf8) + gb + Array(",\r\n".utf8)
    let whole = try rows(bytes, .gb18030)
    let pieces = try rows(bytes, .gb18030, size: size)
    #expect(pieces.map(\.cells) == whole.map(\.cells))
    #expect(pieces.map(\.bytes) == [0..<16, 18..<23])
    #expect(whole.map(\.cells) == [["差评", "x\r\n差评\""], ["差评", ""]])
  }
}
