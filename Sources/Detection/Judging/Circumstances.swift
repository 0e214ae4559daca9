public import Evidence

/// What is known of a case outside the words of its conversation.
public struct Circumstances: Sendable {
  /// Roles by name as written.
  ///
  /// The empty name and names not listed are unknown.
  public var roles: [String: Role]
  public var review: Review?
  public var orders: [Order]
  public var asOf: Instant
  /// Messages outside are not this case's.
  ///
  /// Undated ones are.
  public var window: ClosedRange<Instant>?

  public init(
    roles: [String: Role], review: Review? = nil, orders: [Order] = [], asOf: Instant,
    window: ClosedRange<Instant>? = nil
  ) {
    self.roles = roles
    self.review = review
    self.orders = orders
    self.asOf = asOf
    self.window = window
  }
}
