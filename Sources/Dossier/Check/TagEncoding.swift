/// The encodings that tag files of bags are found in.
enum TagEncoding: Hashable {
  case utf8, latin1, utf16, utf16LittleEndian, utf16BigEndian

  init?(named name: String) {
    switch String(decoding: name.utf8.map { (97...122).contains($0) ? $0 & 0xDF : $0 }, as: UTF8.self) {
    case "UTF-8", "UTF8", "US-ASCII", "ASCII": self = .utf8
    case "ISO-8859-1", "LATIN1", "LATIN-1": self = .latin1
    case "UTF-16", "UTF16": self = .utf16
    case "UTF-16LE": self = .utf16LittleEndian
    case "UTF-16BE": self = .utf16BigEndian
    default: return nil
    }
  }

  /// The text, or nil when the bytes are not in this encoding.
  func decode(_ bytes: [UInt8]) -> String? {
    switch self {
    case .utf8: String(validating: bytes, as: UTF8.self)
    case .latin1: String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    case .utf16LittleEndian: Self.wide(bytes[...], isLittle: true)
    case .utf16BigEndian: Self.wide(bytes[...], isLittle: false)
    case .utf16:
      // Without a mark it is big endian (RFC 2781 §4.3).
      bytes.starts(with: [0xFF, 0xFE])
        ? Self.wide(bytes.dropFirst(2), isLittle: true)
        : Self.wide(bytes.starts(with: [0xFE, 0xFF]) ? bytes.dropFirst(2) : bytes[...], isLittle: false)
    }
  }

  private static func wide(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> String? {
    guard bytes.count % 2 == 0 else { return nil }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index in
      let pair = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? pair.1 << 8 | pair.0 : pair.0 << 8 | pair.1
    }
    return String(validating: units, as: UTF16.self)
  }
}
