extension Instant {
  /// Reads ISO 8601: `2026-03-20T12:00:00+08:00`, `2026-03-20T04:00Z`, `2026-03-20 12:00`, `2026-03-20`.
  ///
  /// Without a zone it is China time. Nil for anything else, such as a day that does not exist.
  public init?(iso8601 text: String) {
    var scanner = DigitScanner(Array(text.utf8))
    guard let year = scanner.number(4), scanner.skip("-"), let month = scanner.number(2), scanner.skip("-"),
      let day = scanner.number(2)
    else { return nil }
    var clock = (hour: 0, minute: 0, second: 0)
    if scanner.skip("T") || scanner.skip(" ") {
      guard let hour = scanner.number(2), scanner.skip(":"), let minute = scanner.number(2) else {
        return nil
      }
      clock = (hour, minute, 0)
      if scanner.skip(":") {
        guard let second = scanner.number(2) else { return nil }
        clock.second = second
      }
    }
    guard let offset = scanner.zone(), scanner.isAtEnd,
      let china = ChinaTime(
        year: year, month: month, day: day, hour: clock.hour, minute: clock.minute, second: clock.second)
    else { return nil }
    self = Instant(china) + (ChinaTime.offset - offset)
  }
}

/// Fixed-width numbers and marks out of ASCII bytes.
private struct DigitScanner {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }

  mutating func number(_ width: Int) -> Int? {
    guard place + width <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[place..<place + width] {
      guard byte &- 48 < 10 else { return nil }
      value = value * 10 + Int(byte &- 48)
    }
    place += width
    return value
  }

  mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard !isAtEnd, bytes[place] == UInt8(ascii: mark) else { return false }
    place += 1
    return true
  }

  /// Seconds ahead of UTC; China time when nothing is written.
  mutating func zone() -> Int64? {
    if isAtEnd { return ChinaTime.offset }
    if skip("Z") { return 0 }
    let sign: Int64
    if skip("+") { sign = 1 } else if skip("-") { sign = -1 } else { return nil }
    guard let hours = number(2), hours < 24 else { return nil }
    _ = skip(":")
    guard let minutes = number(2), minutes < 60 else { return nil }
    return sign * Int64(hours * 3600 + minutes * 60)
  }
}
