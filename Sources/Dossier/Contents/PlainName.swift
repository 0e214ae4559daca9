/// Names that every file system, archive program and shell takes: ASCII letters, digits, `.`, `_` and `-`.
enum PlainName {
  /// Longest part of a name that is kept, in bytes.
  static let limit = 64

  /// `text` with every other byte replaced by `-`, never starting with a dot or a dash, never empty.
  static func part(_ text: String) -> String {
    var kept: [UInt8] = []
    for byte in text.utf8.prefix(limit) {
      kept.append(isPlain(byte) ? byte : UInt8(ascii: "-"))
    }
    let trimmed = kept.drop { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    return trimmed.isEmpty ? "unknown" : String(decoding: trimmed, as: UTF8.self)
  }

  static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
