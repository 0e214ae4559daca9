internal import Evidence

/// Reads the times that tables carry.
///
/// Without a zone they are China time.
struct CellTime {
  var order: DateOrder?
  var is1904 = false

  /// Reads `2026-03-02 13:18:22`, `2026/3/2 13:18`, `2026年3月2日`, ISO 8601 with a zone, `03/02/2026` when the order
  /// of its parts is known, epoch seconds and milliseconds, and serial days of a spreadsheet (1900 system).
  func instant(_ cell: ArraySlice<UInt8>) -> Instant? {
    var scan = DigitScan(cell)
    guard let first = scan.number() else { return nil }
    guard let separator = scan.peek, separator &- 48 > 9, separator != UInt8(ascii: ".") || scan.isDate else {
      return bareNumber(cell)
    }
    scan.skipSeparator()
    guard let second = scan.number() else { return nil }
    scan.skipSeparator()
    guard let third = scan.number(), let (year, month, day) = arrange(first, second, third) else {
      return nil
    }
    scan.skipDateEnd()
    guard !scan.isAtEnd else {
      return ChinaTime(year: year, month: month, day: day).map(Instant.init)
    }
    guard let time = scan.timeOfDay(), let zone = scan.zone(), scan.isAtEnd else { return nil }
    let civil = ChinaTime(
      year: year, month: month, day: day, hour: time.hour, minute: time.minute, second: time.second)
    return civil.map { Instant($0) + (ChinaTime.offset - zone) }
  }

  /// Year, month and day of three written parts; nil when only a person could tell.
  private func arrange(
    _ first: DigitScan.Number, _ second: DigitScan.Number, _ third: DigitScan.Number
  ) -> (Int, Int, Int)? {
    if first.width == 4 { return (first.value, second.value, third.value) }
    guard third.width == 4 else { return nil }
    switch order {
    case .day: return (third.value, second.value, first.value)
    case .month: return (third.value, first.value, second.value)
    case .year, nil:
      if first.value > 12 { return (third.value, second.value, first.value) }
      if second.value > 12 || first.value == second.value { return (third.value, first.value, second.value) }
      return nil
    }
  }

  /// `20260302131822`, `20260302`, epoch milliseconds and seconds, serial days: told apart by their length.
  private func bareNumber(_ cell: ArraySlice<UInt8>) -> Instant? {
    let text = String(decoding: cell, as: UTF8.self)
    guard let whole = Int64(text) else {
      return Double(text).flatMap {
        $0 >= 20_000 && $0 < 80_000 ? SerialDay(days: $0, is1904: is1904).instant : nil
      }
    }
    switch cell.count {
    case 14: return Self.compact(day: Int(whole / 1_000_000), time: Int(whole % 1_000_000))
    case 8: return Self.compact(day: Int(whole), time: 0)
    case 13: return Instant(seconds: whole / 1000)
    case 10: return Instant(seconds: whole)
    case 5 where whole >= 20_000 && whole < 80_000:
      return SerialDay(days: Double(whole), is1904: is1904).instant
    default: return nil
    }
  }

  private static func compact(day: Int, time: Int) -> Instant? {
    let civil = ChinaTime(
      year: day / 10_000, month: day / 100 % 100, day: day % 100, hour: time / 10_000,
      minute: time / 100 % 100,
      second: time % 100)
    return civil.map(Instant.init)
  }
}

/// A spreadsheet's day number.
struct SerialDay {
  var days: Double
  var is1904: Bool

  /// The moment in China time, rounded to the second; nil outside the years 1900 to 9999.
  var instant: Instant? {
    guard days >= 0, days < 2_958_466 else { return nil }
    let seconds = Int64((days * 86_400).rounded())
    if is1904 { return Instant(seconds: seconds - 2_082_844_800 - ChinaTime.offset) }
    // The 1900 system counts a 29 February 1900 that never was: days up to 60 are one too low.
    let shift: Int64 = days < 60 ? 86_400 : 0
    return Instant(seconds: seconds + shift - 2_209_161_600 - ChinaTime.offset)
  }
}
