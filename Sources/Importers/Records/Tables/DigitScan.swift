internal import Evidence

/// Reads a written time from left to right.
struct DigitScan {
  struct Number {
    var value: Int
    /// How many digits it was written with.
    var width: Int
  }

  private let text: ArraySlice<UInt8>
  private var index: Int

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    self.index = text.startIndex
  }

  var isAtEnd: Bool { index >= text.endIndex }
  var peek: UInt8? { isAtEnd ? nil : text[index] }

  /// True when what follows is `.<digits>.`: a date written with points, not a decimal number.
  var isDate: Bool { text[index...].dropFirst().contains(UInt8(ascii: ".")) }

  /// Up to nine digits.
  mutating func number() -> Number? {
    let start = index
    var value = 0
    while index < text.endIndex, index - start < 9, text[index] &- 48 < 10 {
      value = value * 10 + Int(text[index] - 48)
      index += 1
    }
    return index > start ? Number(value: value, width: index - start) : nil
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    index += 1
    return true
  }

  /// One of `-`, `/`, `.`, or one character beyond ASCII (年, 月).
  mutating func skipSeparator() {
    guard let byte = peek else { return }
    if byte >= 0x80 {
      skipWide()
    } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") {
      index += 1
    }
  }

  /// What stands between date and time: 日, blanks, `T`.
  mutating func skipDateEnd() {
    if let byte = peek, byte >= 0x80 { skipWide() }
    while let byte = peek, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "T") { index += 1 }
  }

  /// `13:18` or `13:18:22`; fractions of a second are passed over.
  mutating func timeOfDay() -> (hour: Int, minute: Int, second: Int)? {
    guard let hour = number(), take(UInt8(ascii: ":")), let minute = number() else { return nil }
    guard take(UInt8(ascii: ":")) else { return (hour.value, minute.value, 0) }
    guard let second = number() else { return nil }
    if take(UInt8(ascii: ".")) { _ = number() }
    return (hour.value, minute.value, second.value)
  }

  /// Seconds ahead of UTC: `Z`, `+08:00`, ` +0800`, `-07`; China's when nothing is written; nil for anything else.
  mutating func zone() -> Int64? {
    while take(UInt8(ascii: " ")) {}
    if isAtEnd { return ChinaTime.offset }
    if take(UInt8(ascii: "Z")) { return 0 }
    let isBehind = peek == UInt8(ascii: "-")
    guard isBehind || peek == UInt8(ascii: "+") else { return nil }
    index += 1
    guard let first = number() else { return nil }
    var minutes = first.width == 4 ? first.value % 100 : 0
    let hours = first.width == 4 ? first.value / 100 : first.value
    if take(UInt8(ascii: ":")) {
      guard let written = number() else { return nil }
      minutes = written.value
    }
    guard hours <= 14, minutes < 60 else { return nil }
    return (isBehind ? -1 : 1) * Int64(hours * 3600 + minutes * 60)
  }

  private mutating func skipWide() {
    index += 1
    while let byte = peek, byte & 0xC0 == 0x80 { index += 1 }
  }
}
