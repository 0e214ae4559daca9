/// The windows once more, by walking the calendar day by day; shares no code with the program.
///
/// A moment is (days since 1970-01-01 in China, second of that day).
struct NaiveCalculation {
  struct Moment: Equatable, Comparable {
    var day: Int
    var second: Int

    static func < (one: Moment, other: Moment) -> Bool {
      one.day == other.day ? one.second < other.second : one.day < other.day
    }

    func later(days: Int) -> Moment { Moment(day: day + days, second: second) }

    /// Midnight that ends the day.
    var midnight: Moment { Moment(day: day + 1, second: 0) }
  }

  var isTmall: Bool
  var made: Moment
  var success: Moment
  var seller: Moment?
  var asOf: Moment

  var earliest: Moment { made.later(days: 30) }

  var effective: Moment {
    if isTmall { return made }
    if let seller { return (seller > made ? seller : made).later(days: 2) }
    return success.later(days: 17)
  }

  var latest: Moment {
    let lastDay = effective.later(days: 30).midnight
    return lastDay < earliest ? earliest : lastDay
  }

  var zone: String { asOf <= earliest ? "inside" : asOf <= latest ? "grey" : "outside" }

  var status: String {
    if zone == "outside" { return "not-qualified" }
    let mutual = isTmall || seller != nil
    if !mutual && asOf <= success.later(days: 15) { return "requires-action" }
    return mutual && zone == "inside" ? "qualified" : "unknown"
  }
}
