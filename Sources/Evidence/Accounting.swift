/// A piece of a file that could not be turned into evidence, and why.
///
/// Silence is a defect.
public struct Skipped: Hashable, Sendable {
  public var bytes: Range<Int>
  /// A stable word (`no-sender`, `bad-time`, `not-a-message` …).
  public var reason: String

  public init(bytes: Range<Int>, reason: String) {
    self.bytes = bytes
    self.reason = reason
  }
}

/// What a reader says about one file when it has read it.
///
/// `seen = kept + skipped` always holds.
public struct Accounting: Hashable, Sendable {
  /// Identifier of the layout, mapping or reader (`qianniu-page`, `taobao-orders` …).
  public var format: String
  /// Version of that layout or mapping, where it is data.
  public var version: String?
  /// `utf-8`, `gb18030`, `utf-16le`, `utf-16be`, or nil for binary files.
  public var encoding: String?
  /// Messages, or pieces that should have been messages.
  public var seen: Int
  public var kept: Int
  /// Skipped messages; rows that could not be used stand in `warnings`-like entries of their own table.
  public var skipped: [Skipped]
  public var orders: Int
  public var reviews: Int
  public var calls: Int
  public var buyers: Int
  public var filings: Int
  /// One entry a conversation of the file, by ``Message/conversation``.
  public var conversations: [ConversationHead]
  public var warnings: [Warning]

  public init(format: String, version: String? = nil, encoding: String? = nil) {
    self.format = format
    self.version = version
    self.encoding = encoding
    self.seen = 0
    self.kept = 0
    self.skipped = []
    self.orders = 0
    self.reviews = 0
    self.calls = 0
    self.buyers = 0
    self.filings = 0
    self.conversations = []
    self.warnings = []
  }
}

/// Something a person should know about a file that was read all the same.
public struct Warning: Hashable, Sendable {
  /// A stable word (`repaired-bytes`, `cut-ids`, `truncated`, `count-differs` …).
  public var code: String
  /// The place, where there is one.
  public var bytes: Range<Int>?
  /// What it was about, in the file's own words (a header, a value); never a whole message.
  public var detail: String

  public init(code: String, bytes: Range<Int>? = nil, detail: String = "") {
    self.code = code
    self.bytes = bytes
    self.detail = detail
  }
}

/// One fact out of a file, in file order.
public enum Fact: Hashable, Sendable {
  case message(Message)
  case order(Order)
  case review(Review)
  case call(Call)
  case recording(Recording)
  case buyer(BuyerProfile)
  case filing(Filing)
}
