public import Evidence

/// Whether the seller has rated the buyer.
public enum SellerRating: Hashable, Sendable {
  /// The table has no column for it.
  case notKnown
  case notRated
  /// Rated; the time is nil where the table gives none.
  case rated(at: Instant?)

  public init(of review: Review) {
    if review.sellerRating != nil || review.sellerRatedAt != nil {
      self = .rated(at: review.sellerRatedAt)
    } else {
      self = review.sellerRatingKnown ? .notRated : .notKnown
    }
  }

  /// The same as of a moment: a rating given later has not been given yet.
  func known(asOf: Instant) -> SellerRating {
    guard case .rated(let at?) = self, at > asOf else { return self }
    return .notRated
  }
}
