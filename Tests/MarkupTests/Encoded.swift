import Markup

extension String {
  /// The text in `encoding`, written here without the code under test; GB18030 only for the characters in ``gb``.
  func bytes(_ encoding: TextEncoding) -> [UInt8] {
    switch encoding {
    case .utf8: Array(utf8)
    case .utf16LittleEndian: utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian: utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .gb18030: unicodeScalars.flatMap { gb[$0] ?? [UInt8(truncatingIfNeeded: $0.value)] }
    }
  }
}

/// Codes of GB 18030 as printed in the standard: two bytes, and four bytes in and beyond the basic plane.
let gb: [Unicode.Scalar: [UInt8]] = [
  "差": [0xB2, 0xEE], "评": [0xC6, 0xC0], "返": [0xB7, 0xB5], "现": [0xCF, 0xD6], "某": [0xC4, 0xB3],
  "的": [0xB5, 0xC4],
  "镕": [0xE9, 0x46], "。": [0xA1, 0xA3], "é": [0xA8, 0xA6], "€": [0xA2, 0xE3], "㐂": [0x81, 0x39, 0xEF, 0x31],
  "\u{1F600}": [0x94, 0x39, 0xFC, 0x36], "\u{20BB7}": [0x95, 0x34, 0xB2, 0x35], "ü": [0xA8, 0xB9],
]
