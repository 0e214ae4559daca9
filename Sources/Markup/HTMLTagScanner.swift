/// Finds the end of a start tag as libxml2 reads it: a quote means something only where a value begins.
struct HTMLTagScanner {
  private enum Part {
    case tagName, gap, name, afterName, beforeValue, unquoted
    case bogus
    case quoted(UInt8)
  }

  private var part = Part.tagName
  /// The last byte was a slash that belongs to no value: with `>` it closes the element.
  private(set) var isClosed = false

  /// The index after the tag's `>`, nil when it is not in `range`; then go on with what follows.
  mutating func end(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      if case .quoted(let quote) = part {
        guard let close = ASCII.first(quote, bytes, index..<range.upperBound) else { return nil }
        part = .gap
        index = close + 1
        continue
      }
      let byte = bytes[index]
      part = next(byte)
      index += 1
      if byte == UInt8(ascii: ">") { return index }
      isClosed = byte == UInt8(ascii: "/") && !isUnquoted
    }
    return nil
  }

  private var isUnquoted: Bool { if case .unquoted = part { true } else { false } }

  /// The part that follows `byte`; in every part but a quoted value `>` ends the tag.
  private func next(_ byte: UInt8) -> Part {
    switch part {
    case .tagName: Self.isName(byte) ? .tagName : between(byte)
    case .gap: between(byte)
    case .name: Self.isName(byte) ? .name : after(byte)
    case .afterName: after(byte)
    case .beforeValue: value(byte)
    case .unquoted: Self.isBlank(byte) ? .gap : .unquoted
    case .bogus: Self.isBlank(byte) ? .gap : .bogus
    case .quoted: part
    }
  }

  private func between(_ byte: UInt8) -> Part {
    Self.isBlank(byte) ? .gap : Self.beginsName(byte) ? .name : .bogus
  }

  private func after(_ byte: UInt8) -> Part {
    byte == UInt8(ascii: "=") ? .beforeValue : Self.isBlank(byte) ? .afterName : between(byte)
  }

  private func value(_ byte: UInt8) -> Part {
    if Self.isBlank(byte) { return .beforeValue }
    return byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") ? .quoted(byte) : .unquoted
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D && byte != 0x0B)
  }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// True for what a name of libxml2's HTML may begin with.
  static func beginsName(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
  }

  private static func isName(_ byte: UInt8) -> Bool {
    beginsName(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
  }
}
