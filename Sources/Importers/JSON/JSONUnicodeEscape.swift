/// The four digits of a `\u` escape, and the pair that two of them make.
struct JSONUnicodeEscape {
  private var digits = 0
  private var unit: UInt32 = 0
  private var high: UInt32?

  enum Step {
    case invalid
    case more
    /// Four digits are there: the UTF-8 that is now complete, empty while a pair waits for its second half.
    case done([UInt8])
  }

  /// Takes one hexadecimal digit.
  mutating func take(_ byte: UInt8) -> Step {
    guard let value = Self.value(of: byte) else { return .invalid }
    unit = unit << 4 | value
    digits += 1
    guard digits == 4 else { return .more }
    defer { (digits, unit) = (0, 0) }
    return .done(complete(unit).flatMap { Array(String($0).utf8) })
  }

  /// A high surrogate that found no partner, as U+FFFD.
  mutating func flush() -> [UInt8] {
    guard high != nil else { return [] }
    high = nil
    return [0xEF, 0xBF, 0xBD]
  }

  private mutating func complete(_ unit: UInt32) -> [Unicode.Scalar] {
    let waiting = high
    high = nil
    if let waiting, (0xDC00...0xDFFF).contains(unit) {
      let pair = Unicode.Scalar(0x10000 + (waiting - 0xD800) << 10 + (unit - 0xDC00))
      return [pair ?? "\u{FFFD}"]
    }
    var made: [Unicode.Scalar] = waiting == nil ? [] : ["\u{FFFD}"]
    if (0xD800...0xDBFF).contains(unit) {
      high = unit
    } else {
      made.append(Unicode.Scalar(unit) ?? "\u{FFFD}")
    }
    return made
  }

  private static func value(of byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
