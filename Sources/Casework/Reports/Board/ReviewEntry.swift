/// `juzheng.deadlines/1`: every negative review, what burns first on top.
///
/// The shape is a promise (README).
public struct DeadlinesReport: Encodable, Sendable {
  public var schema = "juzheng.deadlines/1"
  public var asOf: String
  public var rulePacks: [PackEntry]
  public var reviews: [ReviewEntry]
}

public struct ReviewEntry: Encodable, Sendable {
  @OrNull public var order: String?
  @OrNull public var line: String?
  @OrNull public var buyer: String?
  @OrNull public var shop: String?
  @OrNull public var platform: String?
  /// `first` or `append`.
  public var kind: String
  @OrNull public var rating: String?
  @OrNull public var stars: Int?
  @OrNull public var madeAt: String?
  @OrNull public var effectiveAt: String?
  public var status: String
  @OrNull public var zone: String?
  /// Whole hours until the earliest reading of the window ends.
  @OrNull public var hoursLeft: Int?
  /// Ends within the warning time (72 h).
  public var urgent: Bool
  public var missing: [MissingEntry]
  @OrNull public var fileBy: DeadlineEntry?
  public var evidenceExpires: [ExpiryEntry]
  public var routes: [RouteEntry]
}

public struct MissingEntry: Encodable, Sendable {
  public var id: String
  public var what: String
  @OrNull public var until: String?
}

public struct DeadlineEntry: Encodable, Sendable {
  public var earliest: String
  public var latest: String
  public var steps: [StepEntry]
}

public struct StepEntry: Encodable, Sendable {
  public var rule: String
  public var from: String
  public var to: String
  public var why: String
  public var source: String
}

public struct ExpiryEntry: Encodable, Sendable {
  public var what: String
  public var at: String
  public var why: String
}

public struct RouteEntry: Encodable, Sendable {
  public var id: String
  public var title: String
  public var why: String
  @OrNull public var fileBy: DeadlineEntry?
}
