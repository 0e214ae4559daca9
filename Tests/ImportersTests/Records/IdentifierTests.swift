import Evidence
import Testing

@testable import Importers

@Suite struct IdentifierTests {
  private func cell(_ text: String, isNumeric: Bool = false) -> IdentifierCell {
    IdentifierCell(cell: Array(text.utf8)[...], isNumeric: isNumeric)
  }

  private func identifier(_ text: String, isNumeric: Bool = false, inCutColumn: Bool = false) -> Identifier {
    cell(text, isNumeric: isNumeric).identifier(isColumnCut: inCutColumn)
  }

  @Test func `an identifier that nothing has touched is exact`() {
    #expect(identifier("=\"3026000000000007932\"") == Identifier("3026000000000007932"))
    #expect(identifier("260205-100000000000117\t") == Identifier("260205-100000000000117"))
    #expect(identifier("290000000001", isNumeric: true) == Identifier("290000000001"))
  }

  @Test(arguments: ["3.51531E+16", "3.026E18", "3.51531e+16", "1.23457E+11", "3026000000000007932.0"])
  func `a number whose digits are lost is cut`(written: String) {
    #expect(identifier(written).trust == .cut)
  }

  @Test func `a number that is only written otherwise keeps its digits`() {
    #expect(identifier("2.90000000001E11", isNumeric: true) == Identifier("290000000001"))
    #expect(identifier("290000000001.0") == Identifier("290000000001"))
  }

  @Test func `sixteen digits stored as a number are cut`() {
    #expect(identifier("3026000000007932", isNumeric: true).trust == .cut)
    #expect(identifier("302600000000793", isNumeric: true).trust == .exact)
  }

  @Test func `stars mask an identifier`() {
    #expect(identifier("3026****0007932").trust == .masked)
  }

  @Test func `a guard keeps a number with many zeros exact`() {
    #expect(identifier("=\"3026000000001230000\"").trust == .exact)
    #expect(identifier("3026000000001230000").trust == .cut)
  }

  private func isColumnCut(_ cells: [String]) -> Bool {
    var audit = IdentifierAudit()
    for text in cells { audit.take(cell(text)) }
    return audit.isColumnCut
  }

  @Test func `a column is cut when most of its long numbers end in zeros`() {
    #expect(isColumnCut(["35153131473293500", "35153131473293600", "35153131473293612"]))
    #expect(!isColumnCut(["35153131473293500", "35153131473293611", "35153131473293612"]))
    #expect(isColumnCut(["35153131473293500"]))
    #expect(!isColumnCut(["=\"35153131473293500\""]))
    #expect(isColumnCut(["=\"35153131473293500\"", "=\"35153131473293600\""]))
    #expect(!isColumnCut(["290000000100", "290000000200"]))
  }

  @Test func `in a cut column every long number is cut`() {
    #expect(identifier("35153131473293612", inCutColumn: true).trust == .cut)
    #expect(identifier("12345", inCutColumn: true).trust == .exact)
  }
}
