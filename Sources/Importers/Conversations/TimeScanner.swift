internal import Evidence

/// Reads written times from bytes: `2024-9-27 13:18:22`, `2026/3/2 下午2:30`, `9/27/2024 1:18:22 PM`, ISO 8601.
///
/// Between the parts of a date stands `-`, `/`, `.` or one character outside ASCII (a Chinese unit).
struct TimeScanner {
  let bytes: [UInt8]
  /// The next byte to read.
  var index: Int
  private let words: DayHalves
  private let order: DateOrder?

  init(
    _ bytes: [UInt8], at index: Int = 0, words: DayHalves = DayHalves(), order: DateOrder? = nil
  ) {
    self.bytes = bytes
    self.index = index
    self.words = words
    self.order = order
  }

  /// All of `bytes`, blanks aside; nil when anything else stands there.
  static func whole(_ bytes: [UInt8], words: DayHalves, order: DateOrder?) -> WrittenTime? {
    var scanner = TimeScanner(bytes, words: words, order: order)
    scanner.skipBlanks()
    guard let time = scanner.scan() else { return nil }
    scanner.skipBlanks()
    return scanner.index == bytes.count ? time : nil
  }

  /// A date, a date and a time, or a time; nil leaves `index` where it was.
  mutating func scan() -> WrittenTime? {
    let start = index
    var time = WrittenTime()
    time.day = day()
    if time.day != nil {
      let end = index
      if take(UInt8(ascii: "T")) == nil { skipBlanks() }
      time.clock = clock()
      if time.clock == nil { index = end } else { time.zone = zone() }
    } else {
      time.clock = clock()
    }
    if time.day == nil, time.clock == nil {
      index = start
      return nil
    }
    return time
  }

  mutating func skipBlanks() {
    while index < bytes.count, bytes[index].isBlank { index += 1 }
  }

  private mutating func day() -> WrittenTime.Day? {
    let start = index
    guard let first = number(upTo: 4), separator(), let second = number(upTo: 2), separator(),
      let third = number(upTo: 4)
    else {
      index = start
      return nil
    }
    // A unit may follow the last part (2026年3月2日); a bare separator may not.
    if index < bytes.count, bytes[index] >= 0x80, !words.begin(bytes, at: index) { _ = separator() }
    let day = Self.ordered(first, second, third, order)
    if day == nil { index = start }
    return day
  }

  private static func ordered(
    _ first: Number, _ second: Number, _ third: Number, _ order: DateOrder?
  ) -> WrittenTime.Day? {
    if first.digits == 4 {
      guard third.digits <= 2 else { return nil }
      return checked(first.value, second.value, third.value)
    }
    guard first.digits <= 2, third.digits == 4 else { return nil }
    let isDayFirst = first.value > 12 || order == .day
    guard isDayFirst || second.value > 12 || order == .month else { return nil }
    return isDayFirst && second.value <= 12
      ? checked(third.value, second.value, first.value) : checked(third.value, first.value, second.value)
  }

  private static func checked(_ year: Int, _ month: Int, _ day: Int) -> WrittenTime.Day? {
    guard year >= 1970, (1...12).contains(month), (1...31).contains(day) else { return nil }
    return WrittenTime.Day(year: year, month: month, day: day)
  }

  private mutating func clock() -> WrittenTime.Clock? {
    let start = index
    var half = words.take(bytes, at: &index)
    if half != nil { skipBlanks() }
    guard let hour = number(upTo: 2), take(UInt8(ascii: ":")) != nil, let minute = number(upTo: 2),
      minute.digits == 2
    else {
      index = start
      return nil
    }
    var second = 0
    let end = index
    if take(UInt8(ascii: ":")) != nil, let written = number(upTo: 2) {
      second = written.value
    } else {
      index = end
    }
    skipFraction()
    if half == nil { half = trailingHalf() }
    guard let hour24 = Self.hour(hour.value, half), minute.value < 60, second < 60 else {
      index = start
      return nil
    }
    return WrittenTime.Clock(hour: hour24, minute: minute.value, second: second)
  }

  private mutating func trailingHalf() -> DayHalves.Half? {
    let end = index
    skipBlanks()
    let half = words.take(bytes, at: &index)
    if half == nil { index = end }
    return half
  }

  private static func hour(_ hour: Int, _ half: DayHalves.Half?) -> Int? {
    switch half {
    case nil: hour < 24 ? hour : nil
    // 下午14:30 is written by some clients: an hour past 12 already says which half it is.
    case .afternoon: hour < 12 ? hour + 12 : hour < 24 ? hour : nil
    case .forenoon: hour == 12 ? 0 : hour < 12 ? hour : nil
    }
  }

  private mutating func skipFraction() {
    guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "."), bytes[index + 1].isDigit else { return }
    index += 1
    while index < bytes.count, bytes[index].isDigit { index += 1 }
  }

  private mutating func zone() -> Int64? {
    let start = index
    if take(UInt8(ascii: "Z")) != nil { return 0 }
    guard let sign = take(UInt8(ascii: "+")) ?? take(UInt8(ascii: "-")) else { return nil }
    guard let hours = number(upTo: 2), hours.digits == 2, hours.value <= 14 else {
      index = start
      return nil
    }
    _ = take(UInt8(ascii: ":"))
    let minutes = number(upTo: 2)?.value ?? 0
    let seconds = Int64(hours.value * 3600 + minutes * 60)
    return sign == UInt8(ascii: "-") ? -seconds : seconds
  }

  private struct Number {
    var value: Int
    var digits: Int
  }

  private mutating func number(upTo limit: Int) -> Number? {
    var number = Number(value: 0, digits: 0)
    while index < bytes.count, bytes[index].isDigit, number.digits < limit {
      number.value = number.value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
      number.digits += 1
      index += 1
    }
    return number.digits == 0 ? nil : number
  }

  private mutating func take(_ byte: UInt8) -> UInt8? {
    guard index < bytes.count, bytes[index] == byte else { return nil }
    index += 1
    return byte
  }

  private mutating func separator() -> Bool {
    guard index < bytes.count else { return false }
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."): index += 1
    case 0xC0...:
      index += 1
      while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
    default: return false
    }
    return true
  }
}
