/// `juzheng.inspect/1`: what was read, what was not, and why.
public struct InspectReport: Encodable, Sendable {
  public var schema = "juzheng.inspect/1"
  public var files: [InspectedFile]
}

public struct InspectedFile: Encodable, Sendable {
  public var file: String
  @OrNull public var sha256: String?
  @OrNull public var bytes: Int?
  @OrNull public var format: String?
  @OrNull public var version: String?
  @OrNull public var encoding: String?
  @OrNull public var error: ErrorEntry?
  public var messages: MessageCounts
  public var people: [PersonEntry]
  public var rows: RowCounts
  @OrNull public var recording: RecordingEntry?
  public var warnings: [WarningEntry]

  public struct ErrorEntry: Encodable, Sendable {
    public var code: String
    @OrNull public var offset: Int?
    public var what: String
  }

  public struct MessageCounts: Encodable, Sendable {
    public var seen: Int
    public var kept: Int
    public var skipped: [Skip]
    public struct Skip: Encodable, Sendable {
      public var bytes: [Int]
      public var reason: String
    }
  }

  public struct PersonEntry: Encodable, Sendable {
    public var name: String
    public var role: String
    /// The rule of DESIGN §3 that answered.
    public var reason: String
    public var messages: Int
  }

  public struct RowCounts: Encodable, Sendable {
    public var orders: Int
    public var reviews: Int
    public var calls: Int
    public var buyers: Int
    public var filings: Int
  }

  public struct RecordingEntry: Encodable, Sendable {
    public var codec: String
    @OrNull public var seconds: Double?
    @OrNull public var startedAt: String?
    @OrNull public var number: String?
  }

  public struct WarningEntry: Encodable, Sendable {
    public var code: String
    @OrNull public var bytes: [Int]?
    public var detail: String
  }
}

/// One line of `inspect --messages`.
struct MessageEntry: Encodable {
  var file: String
  var message: Int
  var bytes: [Int]
  @OrNull var at: String?
  var name: String
  var role: String
  var text: String
}
