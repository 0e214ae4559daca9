import Testing

@testable import Casework

@Suite struct InertTextTests {
  @Test func `escapes, direction marks and invisible characters are shown, not sent`() {
    #expect(TerminalText.inert("\u{1b}[31m红\u{202e}倒") == "␛[31m红⟨U+202E⟩倒")
    #expect(TerminalText.inert("零\u{200b}宽\u{7}") == "零⟨U+200B⟩宽␇")
    #expect(TerminalText.inert("两行\n一行") == "两行␊一行")
    #expect(TerminalText.inert("平常的话 😀") == "平常的话 😀")
  }

  @Test func `long words are cut between characters`() {
    #expect(TerminalText.short("一二三四五", 3) == "一二三…")
    #expect(TerminalText.short("一二三", 3) == "一二三")
  }

  @Test(arguments: ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)"])
  func `what a spreadsheet would take for a formula is text`(cell: String) {
    let written = CSVText.cell(cell)
    #expect(written.hasPrefix("'") || written.hasPrefix("\"'"))
  }

  @Test func `cells with commas and quotes stay one cell, and long numbers keep their digits`() {
    #expect(CSVText.cell("a,\"b\"") == "\"a,\"\"b\"\"\"")
    #expect(CSVText.cell("3026417859321045671") == "\"=\"\"3026417859321045671\"\"\"")
    #expect(CSVText.cell("晚风") == "晚风")
  }
}
