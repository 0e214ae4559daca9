internal import Evidence

/// A message that carries something the judge may need.
struct HeardMessage: Sendable {
  /// An act recognised in it.
  struct HeardAct: Hashable, Sendable {
    /// Number of the rule in the rulebook.
    var rule: Int
    /// Bytes of the text that the phrase spans.
    var bytes: Range<Int>
    var folds: FoldSet
  }

  /// A sum named in it.
  struct HeardSum: Hashable, Sendable {
    var bytes: Range<Int>
    var fen: Int64
    var kind: Sum.Kind
    var folds: FoldSet
  }

  /// Position in the conversation, counted over all messages.
  var number: Int
  var name: String
  var isAutomatic: Bool
  var at: Instant?
  var text: String
  var citation: Citation
  var acts: [HeardAct]
  var sums: [HeardSum]
  var handles: [Account]
  /// The messages of a few characters each that this one was put together from; empty when it is one message.
  var fragments: [Fragment] = []

  struct Fragment: Sendable {
    var at: Instant?
    var text: String
    var citation: Citation
  }
}
