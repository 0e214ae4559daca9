import Testing

@testable import Importers

@Suite struct SharedTextsTests {
  @Test func `a text comes back as it is, however many there are`() {
    var texts = SharedTexts()
    for round in 0..<2 {
      for number in 0..<5000 { #expect(texts.shared("宝贝 \(number)") == "宝贝 \(number)", "round \(round)") }
    }
    #expect(texts.shared(nil) == nil)
  }

  @Test func `the number of a field is its place among the cases`() {
    #expect(TableField.allCases.map(\.number) == Array(TableField.allCases.indices))
  }
}
