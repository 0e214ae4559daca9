internal import Evidence

/// When a review takes effect for everybody to see.
struct Effect: Hashable, Sendable {
  private(set) var at: Instant
  /// False when the tables do not say, and ``at`` is the latest moment the rules allow.
  private(set) var isExact: Bool
  private(set) var steps: [Step]

  init(book: PlatformRules, facts: ReviewFacts, madeAt: Instant, asOf: Instant) {
    guard book.takesEffect.value == .mutual else {
      at = madeAt
      isExact = book.takesEffect.value == .made
      steps = [Windows.step(.takesEffect, book.takesEffect, from: madeAt, to: madeAt)]
      return
    }
    if case .rated(let rated?) = facts.sellerRating.known(asOf: asOf) {
      let later = max(madeAt, rated)
      at = later + (book.effectBoth.value?.seconds ?? 0)
      isExact = true
      steps = [Windows.step(.effectBoth, book.effectBoth, from: later, to: at)]
      return
    }
    // A review can only follow trade success, so that counting from the review gives the latest possible end.
    let success = facts.order?.finishedAt ?? madeAt
    let closing = success + (book.ratingWindow.value?.seconds ?? 0)
    at = closing + (book.effectSingle.value?.seconds ?? 0)
    isExact = facts.order?.finishedAt != nil && facts.sellerRating.known(asOf: asOf) == .notRated
    steps = [
      Windows.step(.ratingWindow, book.ratingWindow, from: success, to: closing),
      Windows.step(.effectSingle, book.effectSingle, from: closing, to: at),
    ]
  }
}
