/// What programs put around a value so that spreadsheets leave it alone.
enum CellText {
  /// The cell without blanks, TABs and byte order marks around it.
  static func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var cell = cell
    while let first = cell.first {
      if first <= 0x20 {
        cell = cell.dropFirst()
      } else if cell.starts(with: ideographicBlank) || cell.starts(with: byteOrderMark) {
        cell = cell.dropFirst(3)
      } else {
        break
      }
    }
    while let last = cell.last {
      if last <= 0x20 {
        cell = cell.dropLast()
      } else if last == 0x80, cell.suffix(3).elementsEqual(ideographicBlank) {
        cell = cell.dropLast(3)
      } else {
        break
      }
    }
    return cell
  }

  /// The value inside `="…"`, behind `'` or TAB, and whether such a guard was there.
  static func unguarded(_ cell: ArraySlice<UInt8>) -> (value: ArraySlice<UInt8>, isGuarded: Bool) {
    var value = trimmed(cell)
    var isGuarded = cell.first == UInt8(ascii: "\t") || cell.last == UInt8(ascii: "\t")
    if value.count >= 3, value.first == UInt8(ascii: "="), value.dropFirst().first == UInt8(ascii: "\""),
      value.last == UInt8(ascii: "\"")
    {
      value = trimmed(value.dropFirst(2).dropLast())
      isGuarded = true
    }
    if value.first == UInt8(ascii: "'") {
      value = trimmed(value.dropFirst())
      isGuarded = true
    }
    return (value, isGuarded)
  }

  /// True for contact data that Douyin hands out only encrypted (`##…`, `$$…`).
  static func isEncrypted(_ value: ArraySlice<UInt8>) -> Bool {
    value.starts(with: [0x23, 0x23]) || value.starts(with: [0x24, 0x24])
  }

  private static let ideographicBlank: [UInt8] = [0xE3, 0x80, 0x80]
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
