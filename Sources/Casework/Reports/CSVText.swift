/// Comma-separated values as spreadsheet programs take them: UTF-8 with a byte order mark, CRLF.
///
/// Evidence text can start with what a spreadsheet takes for a formula; such a cell gets an apostrophe in front.
struct CSVText {
  private(set) var text: String

  /// - Parameter isStart: False for rows that follow others.
  init(isStart: Bool = true) { text = isStart ? "\u{feff}" : "" }

  mutating func row(_ cells: [String?]) {
    text += cells.map { Self.cell($0 ?? "") }.joined(separator: ",") + "\r\n"
  }

  static func cell(_ value: String) -> String {
    var safe = TerminalText.inert(value)
    // Long numbers lose their last digits in a spreadsheet unless they come as a formula's text.
    if safe.utf8.count > 11, safe.utf8.allSatisfy({ $0 &- 48 < 10 }) { return "\"=\"\"\(safe)\"\"\"" }
    if let first = safe.utf8.first, "=+-@\t\r".utf8.contains(first) { safe = "'" + safe }
    guard safe.utf8.contains(where: { "\",\r\n".utf8.contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
