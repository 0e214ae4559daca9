internal import Dossier

/// Which characters of a JSON string are written as escapes, and how.
///
/// Beside what JSON asks for: controls and direction marks, which mean the same to a program and do nothing to a terminal.
enum JSONEscape {
  /// True when `text` may hold something to escape; a quick look at bytes, made for every string of a report.
  static func isNeeded(in text: String) -> Bool {
    InertText.mayNeedPicture(text, orQuotes: true)
  }

  static func append(_ text: String, to bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      if let short = short(scalar) {
        bytes += [UInt8(ascii: "\\"), short]
      } else if scalar.value < 0x20 || isMark(scalar) {
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter { append(unit, to: &bytes) }
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// True for what JSON would take as it is, and a terminal might act on.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x7F && InertText.needsPicture(scalar)
  }

  /// `\u202e`.
  static func append(_ unit: UInt16, to bytes: inout [UInt8]) {
    bytes += [UInt8(ascii: "\\"), UInt8(ascii: "u")]
    for shift in stride(from: 12, through: 0, by: -4) { bytes.append(digits[Int(unit >> shift & 15)]) }
  }

  private static func short(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "\"", "\\": UInt8(ascii: scalar)
    case "\u{8}": UInt8(ascii: "b")
    case "\u{c}": UInt8(ascii: "f")
    case "\n": UInt8(ascii: "n")
    case "\r": UInt8(ascii: "r")
    case "\t": UInt8(ascii: "t")
    default: nil
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
