internal import Evidence

/// A date, a time of day, or both, as people write them.
struct WrittenTime: Hashable, Sendable {
  struct Day: Hashable, Sendable {
    var year: Int
    var month: Int
    var day: Int
  }
  struct Clock: Hashable, Sendable {
    var hour: Int
    var minute: Int
    var second: Int
  }

  var day: Day?
  var clock: Clock?
  /// Seconds east of Greenwich, when the text says so; else it is China time.
  var zone: Int64?

  /// The moment, with `day` for a time of day that stands alone; nil without a date or for an impossible one.
  func instant(on fallback: Day? = nil) -> Instant? {
    guard let day = day ?? fallback, let clock else { return nil }
    guard
      let china = ChinaTime(
        year: day.year, month: day.month, day: day.day, hour: clock.hour, minute: clock.minute,
        second: clock.second)
    else { return nil }
    return Instant(china) + (ChinaTime.offset - (zone ?? ChinaTime.offset))
  }
}
