internal import Evidence

extension Money {
  /// Reads `¥1,234.50`, `59元`, `-3.2` and what spreadsheets store (`59.899999999`); fractions of a fen are rounded.
  init?(cell: ArraySlice<UInt8>) {
    var number = DecimalCell()
    for byte in cell {
      guard number.take(byte) else { return nil }
    }
    guard let fen = number.hundredths else { return nil }
    self.init(fen: fen)
  }
}

/// A decimal number as it is read byte by byte, in hundredths.
private struct DecimalCell {
  private var value: Int64 = 0
  private var decimals = 0
  private var digits = 0
  private var hasPoint = false
  private var isNegative = false
  /// A unit has followed the digits; more digits would be another number (`5元3角`).
  private var isClosed = false

  var hundredths: Int64? {
    guard digits > 0 else { return nil }
    let scaled = decimals >= 2 ? value : decimals == 1 ? value * 10 : value * 100
    return isNegative ? -scaled : scaled
  }

  mutating func take(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return takeDigit(Int64(byte - UInt8(ascii: "0")))
    case UInt8(ascii: "."):
      guard !hasPoint, digits > 0, !isClosed else { return false }
      hasPoint = true
    case UInt8(ascii: "-"):
      guard digits == 0, !isNegative else { return false }
      isNegative = true
    case UInt8(ascii: ","): return !isClosed
    case UInt8(ascii: " "), 0x80...: isClosed = digits > 0
    default: return false
    }
    return true
  }

  private mutating func takeDigit(_ digit: Int64) -> Bool {
    guard !isClosed, digits < 30, value < 1_000_000_000_000_000 else { return false }
    digits += 1
    if !hasPoint || decimals < 2 {
      value = value * 10 + digit
    } else if decimals == 2, digit >= 5 {
      value += 1
    }
    if hasPoint { decimals += 1 }
    return true
  }
}
