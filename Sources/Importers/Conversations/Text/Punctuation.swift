/// Marks that come in a narrow and a wide form.
enum Punctuation {
  private static let wideOpen: [UInt8] = [0xEF, 0xBC, 0x88]
  private static let wideClose: [UInt8] = [0xEF, 0xBC, 0x89]
  private static let wideColon: [UInt8] = [0xEF, 0xBC, 0x9A]

  /// Bytes of the opening bracket that stands at `index`, or 0.
  static func open(_ bytes: [UInt8], _ index: Int) -> Int { mark(UInt8(ascii: "("), wideOpen, bytes, index) }
  static func close(_ bytes: [UInt8], _ index: Int) -> Int {
    mark(UInt8(ascii: ")"), wideClose, bytes, index)
  }
  static func colon(_ bytes: [UInt8], _ index: Int) -> Int {
    mark(UInt8(ascii: ":"), wideColon, bytes, index)
  }

  private static func mark(_ narrow: UInt8, _ wide: [UInt8], _ bytes: [UInt8], _ index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    if bytes[index] == narrow { return 1 }
    return bytes[index] == wide[0] && bytes[index...].starts(with: wide) ? wide.count : 0
  }

  /// True for what can be a nick: short, without blanks, and without the marks that end or divide sentences.
  static func isNick(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
    guard !bytes.isEmpty, bytes.count <= 96, let text = String(validating: bytes, as: UTF8.self) else {
      return false
    }
    guard let last = text.unicodeScalars.last, last != ":", last != "\u{FF1A}" else { return false }
    return !text.unicodeScalars.contains { forbidden.contains($0.value) || $0.value < 0x20 }
  }

  /// Blank, comma, semicolon, exclamation and question mark, and their wide forms; full stop, ideographic comma.
  private static let forbidden: Set<UInt32> = [
    0x20, 0x2C, 0x3B, 0x21, 0x3F, 0x22, 0x3C, 0x3E, 0x3000, 0x3001, 0x3002, 0xFF0C, 0xFF1B, 0xFF01, 0xFF1F,
  ]
}
