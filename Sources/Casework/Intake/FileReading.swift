internal import Evidence

/// What one file gave: its identity, its facts, and what could not be read.
struct FileReading: Sendable {
  var source: SourceFile
  /// Nil when not even the bytes could be read.
  var original: Original?
  /// Nil when no reader could use the file.
  var accounting: Accounting?
  var problem: Problem?
  var conversations: [ConversationReading] = []
  var orders: [Order] = []
  var reviews: [Review] = []
  var buyers: [BuyerProfile] = []
  var calls: [Call] = []
  var recordings: [Recording] = []

  /// True when the file gave anything at all.
  var isUsable: Bool { accounting != nil }
}
