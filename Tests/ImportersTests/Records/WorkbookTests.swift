import Archive
import Evidence
import Testing

@testable import Importers

@Suite struct WorkbookTests {
  private static let main = """
    <workbook xmlns:r="r"><sheets><sheet name="一" r:id="a"/><sheet name="二" r:id="b"/></sheets></workbook>
    """
  private static let relations = """
    <Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/>\
    <Relationship Id="b" Target="worksheets/sheet2.xml"/></Relationships>
    """

  /// A workbook with the given sheets' rows, packed as programs pack them.
  private func workbook(_ sheets: [String], main: String = main) throws -> [UInt8] {
    var parts = ["xl/_rels/workbook.xml.rels": Self.relations, "xl/workbook.xml": main]
    for (index, rows) in sheets.enumerated() {
      parts["xl/worksheets/sheet\(index + 1).xml"] = "<worksheet><sheetData>\(rows)</sheetData></worksheet>"
    }
    var writer = ZipWriter(MemorySink())
    for (name, text) in parts.sorted(by: { $0.key < $1.key }) {
      try writer.begin(name, method: .deflated, size: text.utf8.count)
      try writer.write(Array(text.utf8))
      try writer.end()
    }
    return try writer.finish().bytes
  }

  private func row(_ number: Int, _ cells: [String]) -> String {
    let written = cells.enumerated().map { index, text in
      let column = String(UnicodeScalar(UInt8(65 + index)))
      return "<c r=\"\(column)\(number)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }
    return "<row r=\"\(number)\">\(written.joined())</row>"
  }

  private var table: String { row(1, ["订单编号", "评价内容"]) + row(7, ["1234567", "坏了"]) }

  @Test func `rows have the numbers that the spreadsheet shows, and bytes of the unpacked sheet`() throws {
    let file = try TableFile(try workbook([table]))
    let review = try #require(file.reviews.first)
    #expect(review.citation.place == .row(7))
    let sheet = Array("<worksheet><sheetData>\(table)</sheetData></worksheet>".utf8)
    #expect(String(decoding: sheet[review.citation.bytes], as: UTF8.self) == row(7, ["1234567", "坏了"]))
  }

  @Test func `the first sheet with a known header is read, the others are named`() throws {
    let file = try TableFile(try workbook([row(1, ["说明", "无"]), table]))
    #expect(file.reviews.count == 1)
    #expect(file.accounting.warnings.map(\.detail) == ["一"])
  }

  @Test func `a workbook that does not say what its sheets are is read all the same`() throws {
    #expect(try TableFile(try workbook([table], main: "<workbook/>")).reviews.count == 1)
  }

  @Test func `cells out of order cost their row`() throws {
    let swapped = "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>2</v></c></row>"
    let file = try TableFile(try workbook([row(1, ["订单编号", "评价内容"]) + swapped + row(3, ["1234567", "好"])]))
    #expect(file.reviews.count == 1)
    #expect(file.accounting.warnings.map(\.detail) == ["cells-out-of-order"])
  }

  @Test func `text with many zeros is whole, a number of sixteen digits is not`() throws {
    let cells = """
      <row r="2"><c r="A2" t="str"><v>3026000000001230000</v></c></row><row r="3"><c r="A3"><v>3026000000001231</v></c></row>
      """
    let file = try TableFile(try workbook([row(1, ["订单编号", "评价内容"]) + cells]))
    #expect(file.reviews.map(\.order.trust) == [.exact, .cut])
  }

  @Test func `a workbook that unpacks to far more than it is is refused`() throws {
    let bomb = try workbook([row(1, ["订单编号", "评价内容"]) + String(repeating: " ", count: 8_000_000)])
    #expect(throws: ImportError(.bomb)) { try TableFile(bomb) }
  }

  @Test func `an archive of other things is no workbook`() throws {
    var writer = ZipWriter(MemorySink())
    try writer.begin("a.txt", method: .stored, size: 1)
    try writer.write([65])
    try writer.end()
    let bytes = try writer.finish().bytes
    #expect(throws: ImportError(.notSupported)) { try TableFile(bytes) }
  }

  @Test func `a workbook with entities is refused before anything is expanded`() throws {
    let main = "<!DOCTYPE w [<!ENTITY a 'b'>]><workbook>&a;</workbook>"
    let bytes = try workbook([table], main: main)
    #expect(throws: ImportError(.entities)) { try TableFile(bytes) }
  }
}
