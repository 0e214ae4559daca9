/// What programs put around a value so that spreadsheets leave it alone.
enum CellText {
  /// The cell without blanks, TABs and byte order marks around it.
  static func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var (start, end) = (cell.startIndex, cell.endIndex)
    while start < end {
      if cell[start] <= 0x20 {
        start += 1
      } else if end - start >= 3, isBlank(cell[start], cell[start + 1], cell[start + 2]) {
        start += 3
      } else {
        break
      }
    }
    while start < end {
      if cell[end - 1] <= 0x20 {
        end -= 1
      } else if end - start >= 3, (cell[end - 3], cell[end - 2], cell[end - 1]) == (0xE3, 0x80, 0x80) {
        end -= 3
      } else {
        break
      }
    }
    return cell[start..<end]
  }

  /// An ideographic blank or a byte order mark.
  private static func isBlank(_ one: UInt8, _ two: UInt8, _ three: UInt8) -> Bool {
    (one, two, three) == (0xE3, 0x80, 0x80) || (one, two, three) == (0xEF, 0xBB, 0xBF)
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
}
