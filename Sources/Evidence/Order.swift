/// An identifier out of a table, and whether it can be relied on.
public struct Identifier: Hashable, Sendable {
  public enum Trust: String, Hashable, Sendable {
    /// Every digit as the platform gave it.
    case exact
    /// A spreadsheet program has cut it (exponent form, zeros for the last digits): binds nothing.
    case cut
    /// The platform has put `*` into it: binds nothing.
    case masked
  }

  public var text: String
  public var trust: Trust

  public init(_ text: String, trust: Trust = .exact) {
    self.text = text
    self.trust = trust
  }
}

/// The facts of one row of an order report (JD and detail reports have several rows an order).
public struct Order: Hashable, Sendable {
  public enum Status: String, Hashable, Sendable {
    case waitingForPayment, waitingForShipment, shipped, finished, closed, unknown
  }

  public var platform: Platform?
  public var shop: String?
  public var id: Identifier
  /// Sub-order number, where the report has one.
  public var line: Identifier?
  public var buyer: String?
  public var paid: Money?
  public var status: Status
  public var createdAt: Instant?
  public var paidAt: Instant?
  public var shippedAt: Instant?
  /// Trade success: 确认收货时间 or TOP `end_time`.
  public var finishedAt: Instant?
  public var item: String?
  public var quantity: Int?
  public var receiver: String?
  public var phone: String?
  public var address: String?
  /// What the buyer wrote with the order.
  public var note: String?
  public var citation: Citation

  public init(id: Identifier, status: Status = .unknown, citation: Citation) {
    self.id = id
    self.status = status
    self.citation = citation
  }
}
