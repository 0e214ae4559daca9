public import Evidence

/// What is known about one review, as far as windows and conditions ask for it.
public struct ReviewFacts: Hashable, Sendable {
  /// A first review, or an append review, which is judged on its own.
  public enum Kind: String, Hashable, Sendable { case first, append }

  public var kind: Kind
  /// The platforms it may belong to.
  ///
  /// Two when Taobao or Tmall is undecided: it is then judged as both.
  public var platforms: [Platform]
  public var rating: Rating?
  /// 1…5 where given.
  public var stars: Int?
  /// When the review, or the append review, was made.
  public var madeAt: Instant?
  /// When the append review was made, also when the first review is judged.
  public var appendedAt: Instant?
  public var sellerRating: SellerRating
  /// Nil when no order row was found for the review.
  public var order: OrderFacts?
  public var evidence: EvidenceFacts
  /// What the conversations came to; nil when there are none.
  ///
  /// It chooses routes and never changes the status. Without one, nobody is sent to the police.
  public var verdict: Verdict?
  /// The platform's categories that detection has named in the conversations and the review.
  ///
  /// They choose routes and never change the status.
  public var categories: Set<Category> = []
  /// What the buyer asked for beyond every entitlement, over all of that person's cases.
  public var demands: DemandFacts?
  /// The complaint that was filed about it before; nil when there was none.
  public var filed: FiledFacts?

  public init(kind: Kind = .first, platforms: [Platform], madeAt: Instant?) {
    self.kind = kind
    self.platforms = platforms
    self.madeAt = madeAt
    self.sellerRating = .notKnown
    self.evidence = EvidenceFacts()
  }
}

extension ReviewFacts {
  /// The facts of a first review, out of its row and its order's.
  public init(of review: Review, order: Order?, platforms: [Platform]) {
    self.init(platforms: platforms, madeAt: review.madeAt)
    take(review, order)
  }

  /// The facts of the append review of a row, or nil when the row has none.
  public init?(appendOf review: Review, order: @autoclosure () -> Order?, platforms: [Platform]) {
    guard review.appendedAt != nil || review.appendText?.isEmpty == false else { return nil }
    self.init(kind: .append, platforms: platforms, madeAt: review.appendedAt)
    take(review, order())
  }

  private mutating func take(_ review: Review, _ order: Order?) {
    rating = review.rating
    stars = review.stars
    appendedAt = review.appendedAt
    sellerRating = SellerRating(of: review)
    self.order = order.map { OrderFacts(of: $0) }
  }
}
