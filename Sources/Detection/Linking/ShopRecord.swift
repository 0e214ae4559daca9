public import Evidence

/// What the run knows about the buyers of one shop, for linking them.
///
/// Rows of different shops must not be mixed.
public struct ShopRecord: Sendable {
  /// A buyer's conversation, who is who in it, and what was found.
  public struct Talk: Sendable {
    public var buyer: String
    public var heard: Heard
    public var roles: [String: Role]
    public var findings: [Finding]

    public init(buyer: String, heard: Heard, roles: [String: Role], findings: [Finding]) {
      self.buyer = buyer
      self.heard = heard
      self.roles = roles
      self.findings = findings
    }
  }

  public var shop: String?
  public var orders: [Order]
  public var reviews: [Review]
  public var talks: [Talk]
  /// The moment of judging; what is later takes no part.
  public var asOf: Instant

  public init(
    shop: String?, orders: [Order] = [], reviews: [Review] = [], talks: [Talk] = [], asOf: Instant
  ) {
    self.shop = shop
    self.asOf = asOf
    self.orders = orders
    self.reviews = reviews
    self.talks = talks
  }
}

extension ShopRecord {
  /// What has no time counts.
  func isPast(_ at: Instant?) -> Bool { at.map { $0 <= asOf } ?? true }
}
