internal import Evidence

/// How long one side has for its next step, as packs write it: `3 d`, `48 h`, or `5 wd` for working days.
enum Term: Hashable, Sendable {
  case span(Span)
  /// Monday to Friday; public holidays are not known here and only ever make it later.
  case workingDays(Int64)

  /// Reads `3 d`, `48 h`, `5 wd`, or nil.
  init?(_ text: String) {
    if let span = Span(text) {
      self = .span(span)
      return
    }
    let parts = text.utf8.split(separator: UInt8(ascii: " "))
    guard parts.count == 2, String(parts[1]) == "wd", let days = String(parts[0]).flatMap({ Int64($0) }),
      (1...60).contains(days)
    else { return nil }
    self = .workingDays(days)
  }

  /// The end of a term that begins at `start`: to the hour, or 24:00 of the last working day.
  func end(after start: Instant) -> Instant {
    switch self {
    case .span(let span): return start + span.seconds
    case .workingDays(let count):
      var (day, left) = (start.china.dayNumber, count)
      while left > 0 {
        day += 1
        if Self.isWorkingDay(day) { left -= 1 }
      }
      return Instant(seconds: (day + 1) * Span.secondsPerDay - ChinaTime.offset)
    }
  }

  /// 1970-01-01 was a Thursday.
  private static func isWorkingDay(_ day: Int64) -> Bool { ((day + 3) % 7 + 7) % 7 < 5 }
}
