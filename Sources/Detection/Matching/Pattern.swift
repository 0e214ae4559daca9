/// A compiled phrase: sets of words, one after another, within gaps.
struct Pattern: Sendable {
  struct Step: Hashable, Sendable {
    /// Number of the word set.
    var set: Int
    var gap: Int
  }

  var steps: [Step]
  var atStart: Bool
  var atEnd: Bool
  /// Number of the rule it belongs to.
  var rule: Int
  /// True for a phrase that keeps its rule from being recognised.
  var isException: Bool
}
