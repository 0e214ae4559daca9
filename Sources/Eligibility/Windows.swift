internal import Evidence

/// When a complaint must be filed, by the strict and by the lenient reading, each step counted.
///
/// Strict: the review being made + 30 × 24 h. Lenient: the end of the 30th day after the review takes effect
/// (the starting day is not counted, the last day ends at 24:00: Civil Code Art. 201 and 203).
struct Windows: Hashable, Sendable {
  private(set) var deadline: Deadline
  /// When the review took effect; nil where the tables leave it open, and then the latest possible is counted.
  private(set) var effectiveAt: Instant?

  private init(first: Step, steps: [Step] = [], last: Instant, effectiveAt: Instant? = nil) {
    deadline = Deadline(earliest: first.to, latest: max(last, first.to), steps: [first] + steps)
    self.effectiveAt = effectiveAt
  }

  /// The windows of one review under one platform's rules.
  init(book: PlatformRules, facts: ReviewFacts, madeAt: Instant, asOf: Instant) {
    guard facts.kind == .first, let window = book.window.value else {
      self.init(.strictestWindow, book.strictestWindow, madeAt: madeAt)
      return
    }
    let strict = Self.step(.window, book.window, from: madeAt, to: madeAt + window.seconds)
    let effect = Effect(book: book, facts: facts, madeAt: madeAt, asOf: asOf)
    let effectiveAt = effect.isExact ? effect.at : nil
    guard let lenient = book.windowEffective.value else {
      self.init(first: strict, steps: effect.steps, last: strict.to, effectiveAt: effectiveAt)
      return
    }
    let end = Self.end(of: lenient, after: effect.at)
    let last = Self.step(.windowEffective, book.windowEffective, from: effect.at, to: end)
    self.init(first: strict, steps: effect.steps + [last], last: end, effectiveAt: effectiveAt)
  }

  /// A window that has one reading only: from the review being made, by the hour and to the end of its last day.
  init(_ key: RuleKey, _ rule: Sourced<Span>, madeAt: Instant) {
    let span = rule.value ?? .zero
    let step = Self.step(key, rule, from: madeAt, to: madeAt + span.seconds)
    self.init(first: step, last: Self.end(of: span, after: madeAt))
  }

  func zone(asOf: Instant) -> Zone {
    if asOf <= deadline.earliest { return .inside }
    return asOf <= deadline.latest ? .grey : .outside
  }

  /// 24:00 of the last day; a window that is no whole number of days ends by the hour.
  private static func end(of span: Span, after start: Instant) -> Instant {
    guard let days = span.days else { return start + span.seconds }
    let nextMidnight = (start.china.dayNumber + days + 1) * Span.secondsPerDay
    return Instant(seconds: nextMidnight - ChinaTime.offset)
  }

  static func step<Value>(_ key: RuleKey, _ rule: Sourced<Value>, from: Instant, to: Instant) -> Step {
    Step(
      rule: key.rawValue, from: from, to: to, why: rule.why.wording(until: to), source: rule.provenance.text)
  }
}
