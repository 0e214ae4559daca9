public import Evidence

/// Everything the run knows about one buyer.
///
/// Every part may be missing, since exports are masked.
public struct BuyerRecord: Sendable {
  /// A conversation of the buyer and who is who in it.
  public struct Talk: Sendable {
    public var heard: Heard
    public var roles: [String: Role]

    public init(heard: Heard, roles: [String: Role]) {
      self.heard = heard
      self.roles = roles
    }
  }

  public var buyer: String
  public var orders: [Order]
  public var reviews: [Review]
  public var profile: BuyerProfile?
  public var calls: [Call]
  public var talks: [Talk]
  public var asOf: Instant

  public init(
    buyer: String, orders: [Order] = [], reviews: [Review] = [], profile: BuyerProfile? = nil,
    calls: [Call] = [], talks: [Talk] = [], asOf: Instant
  ) {
    self.buyer = buyer
    self.orders = orders
    self.reviews = reviews
    self.profile = profile
    self.calls = calls
    self.talks = talks
    self.asOf = asOf
  }
}
