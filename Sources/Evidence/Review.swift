/// The rating of a review.
public enum Rating: String, Hashable, Sendable {
  case negative, neutral, positive
}

/// One row of a review table: the first review of an order line, with its append review if there is one.
public struct Review: Hashable, Sendable {
  public var platform: Platform?
  public var shop: String?
  public var order: Identifier
  /// Sub-order number, where the table has one.
  public var line: Identifier?
  public var buyer: String?
  public var rating: Rating?
  /// 1…5 where given.
  public var stars: Int?
  public var text: String
  public var madeAt: Instant?
  public var appendText: String?
  public var appendedAt: Instant?
  /// What the seller gave the buyer; nil when not rated or not known.
  public var sellerRating: Rating?
  public var sellerRatedAt: Instant?
  /// True when the table has a column for the seller's rating, so that an empty cell means "not rated".
  public var sellerRatingKnown: Bool
  public var item: String?
  public var citation: Citation

  public init(order: Identifier, text: String, citation: Citation) {
    self.order = order
    self.text = text
    self.sellerRatingKnown = false
    self.citation = citation
  }
}

/// One row of a buyer table.
///
/// Every trait is optional, since exports are masked.
public struct BuyerProfile: Hashable, Sendable {
  public var platform: Platform?
  public var buyer: String
  /// As written: `2心`, `1钻`, a number of points.
  public var level: String?
  /// Credit points, where the level names them or can be looked up in the table's mapping.
  public var points: Int?
  public var registeredAt: Instant?
  /// Share of good ratings received, in percent.
  public var goodShare: Double?
  /// How many negative and neutral ratings the account has given.
  public var badRatingsGiven: Int?
  public var citation: Citation

  public init(buyer: String, citation: Citation) {
    self.buyer = buyer
    self.citation = citation
  }
}
