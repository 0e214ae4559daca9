public import Evidence

/// What the windows ask about the order behind a review.
public struct OrderFacts: Hashable, Sendable {
  public var status: Order.Status
  public var createdAt: Instant?
  /// Trade success.
  public var finishedAt: Instant?

  public init(status: Order.Status, createdAt: Instant? = nil, finishedAt: Instant? = nil) {
    self.status = status
    self.createdAt = createdAt
    self.finishedAt = finishedAt
  }

  public init(of order: Order) {
    self.init(status: order.status, createdAt: order.createdAt, finishedAt: order.finishedAt)
  }
}
