internal import Evidence

/// The review of the case, as context: a bad one that stands is itself a lever.
struct Standing: Sendable {
  let review: Review?
  let isBad: Bool

  init(_ review: Review?, badStars: Int) {
    self.review = review
    switch (review?.rating, review?.stars) {
    case (_, let stars?): isBad = stars <= badStars
    case (.negative?, _), (.neutral?, _): isBad = true
    default: isBad = false
    }
  }

  /// Whether the review stood when `turn` was said.
  func isLever(for turn: Turn) -> Bool {
    guard isBad else { return false }
    guard let made = review?.madeAt, let said = turn.message.at else { return true }
    return made <= said
  }
}
