internal import Evidence

/// Joins the ratings that sellers gave to the reviews of the same trade and sub-order, where one list holds both.
struct RatingJoin {
  /// Ratings that are held; the platform hands out 1,500 at a time.
  private static let limit = 200_000

  private struct Key: Hashable {
    var order: Identifier
    var line: Identifier?
  }
  private var given: [Key: (rating: Rating, at: Instant?)] = [:]

  /// Notes the row's rating when a seller gave it.
  mutating func note(_ row: RowReader) {
    guard row.meaning(.author) == "seller", let order = row.identifier(.order),
      let rating = row.rating(.rating),
      given.count < Self.limit
    else { return }
    given[Key(order: order, line: row.identifier(.line))] = (rating, row.instant(.made))
  }

  /// Says what the seller gave; without a single seller's rating in the file nothing is known about any.
  func complete(_ review: inout Review) {
    guard !given.isEmpty else { return }
    review.sellerRatingKnown = true
    let match = given[Key(order: review.order, line: review.line)]
    review.sellerRating = match?.rating
    review.sellerRatedAt = match?.at
  }
}
