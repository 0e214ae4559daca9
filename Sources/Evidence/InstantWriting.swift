extension Instant {
  /// `2026-03-02T13:18:22+08:00`, always in China time.
  public var iso8601: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(25)
    appendISO8601(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `2026-03-02 13:18:22` in China time, as the platforms write it for people.
  public var written: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(25)
    append(to: &bytes, between: UInt8(ascii: " "))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the bytes of ``iso8601``, for outputs that write a great many.
  public func appendISO8601(to bytes: inout [UInt8]) {
    append(to: &bytes, between: UInt8(ascii: "T"))
    for byte in "+08:00".utf8 { bytes.append(byte) }
  }

  private func append(to bytes: inout [UInt8], between: UInt8) {
    let c = china
    if (0...9999).contains(c.year) {
      bytes.append(pair: c.year / 100)
      bytes.append(pair: c.year % 100)
    } else {
      bytes += String(c.year).utf8
    }
    bytes.append(c.month, after: UInt8(ascii: "-"))
    bytes.append(c.day, after: UInt8(ascii: "-"))
    bytes.append(c.hour, after: between)
    bytes.append(c.minute, after: UInt8(ascii: ":"))
    bytes.append(c.second, after: UInt8(ascii: ":"))
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ number: Int, after mark: UInt8) {
    append(mark)
    append(pair: number)
  }

  /// Two decimal digits of a number below a hundred.
  fileprivate mutating func append(pair number: Int) {
    append(48 &+ UInt8(truncatingIfNeeded: number / 10))
    append(48 &+ UInt8(truncatingIfNeeded: number % 10))
  }
}
