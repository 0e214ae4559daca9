/// `juzheng.flag/1`: ranked buyers with reasons.
///
/// The shape is a promise (README).
public struct FlagReport: Encodable, Sendable {
  public var schema = "juzheng.flag/1"
  public var asOf: String
  public var rulePacks: [PackEntry]
  public var buyers: [BuyerEntry]
  public var groups: [GroupEntry]
  public var unassigned: [UnassignedEntry]
  public var accounting: AccountingEntry
}

/// A pack that took part, by what it says of itself and what it is.
public struct PackEntry: Encodable, Hashable, Sendable {
  public var id: String
  public var version: String
  public var sha256: String
  /// True for a pack out of `--rules`.
  public var user: Bool
}

public struct BuyerEntry: Encodable, Sendable {
  public var buyer: String
  @OrNull public var shop: String?
  @OrNull public var platform: String?
  public var verdict: String
  public var orders: [String]
  public var score: ScoreEntry
  public var findings: [FindingEntry]
  public var signals: [SignalEntry]
  public var adverse: [AdverseEntry]
  public var cases: [CaseEntry]
  /// What speaks for the buyer, and what is not known and would matter, one sentence each.
  public var entitlements: [String]
  public var unknowns: [String]
}

public struct ScoreEntry: Encodable, Sendable {
  public var total: Int
  public var parts: [ScorePartEntry]
}

public struct ScorePartEntry: Encodable, Hashable, Sendable {
  public var id: String
  public var points: Int
  public var why: String
}

public struct FindingEntry: Encodable, Sendable {
  public var rule: String
  public var level: String
  public var elements: [String]
  @OrNull public var category: String?
  public var citations: [CitationEntry]
  public var amounts: [AmountEntry]
  public var accounts: [AccountEntry]
  /// Entitlements that were considered, one sentence each.
  public var considered: [String]
  /// The course of the talk, one sentence each; empty below medium.
  public var course: [String]
}

/// Where quoted words stand.
///
/// A row of a table has `row` in place of `message` and `speaker`.
public struct CitationEntry: Encodable, Hashable, Sendable {
  public var file: String
  public var sha256: String
  public var bytes: [Int]
  public var message: Int?
  public var row: Int?
  public var speaker: String?
  @OrNull public var at: String?
  public var quote: String?
  public var elements: [String]?
  public var folds: [String]?
}

public struct AmountEntry: Encodable, Hashable, Sendable {
  @OrNull public var yuan: String?
  public var quote: String
}

public struct AccountEntry: Encodable, Hashable, Sendable {
  public var kind: String
  public var value: String
}

public struct SignalEntry: Encodable, Sendable {
  public var id: String
  public var points: Int
  public var why: String
  public var citations: [CitationEntry]
}

public struct AdverseEntry: Encodable, Sendable {
  public var rule: String
  public var advice: String
  public var citations: [CitationEntry]
}

public struct CaseEntry: Encodable, Sendable {
  @OrNull public var order: String?
  @OrNull public var line: String?
  public var verdict: String
  /// Why the conversation belongs to this case.
  public var binding: String
}

public struct UnassignedEntry: Encodable, Sendable {
  public var file: String
  public var name: String
  public var messages: Int
}

public struct AccountingEntry: Encodable, Sendable {
  public var files: Int
  public var messages: MessageCounts

  public struct MessageCounts: Encodable, Sendable {
    public var seen: Int
    public var kept: Int
    public var skipped: [SkippedEntry]
  }

  public struct SkippedEntry: Encodable, Sendable {
    public var file: String
    public var bytes: [Int]
    public var reason: String
  }
}
