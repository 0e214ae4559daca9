/// A table as comma-separated values that no spreadsheet program takes for formulas.
///
/// UTF-8 with a byte order mark, CRLF line ends, every cell quoted (RFC 4180).
struct CSVTable {
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "\""))
      for byte in Self.harmless(cell).utf8 {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes += [0x0D, 0x0A]
  }

  /// The cell with an apostrophe in front when a spreadsheet program could calculate it.
  static func harmless(_ cell: String) -> String {
    let shown = InertText.block(cell)
    let first = shown.unicodeScalars.first { $0 != " " && $0 != "\u{3000}" && $0 != "\u{A0}" }
    let raw = cell.unicodeScalars.first
    guard first.map(starts) ?? false || raw == "\t" || raw == "\r" || raw == "\n" else { return shown }
    return "'" + shown
  }

  /// True for what begins a formula, narrow or wide.
  private static func starts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n": true
    case "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }
}
