/// A word found in a folded text.
struct Hit: Sendable {
  /// Places in the folded text, half-open.
  var start: Int
  var end: Int
  var atom: Int
  /// Folds of the written form; those of its characters stand in the text.
  var folds: FoldSet
  var needsContext: Bool

  @inline(__always)
  func isBefore(_ other: Hit) -> Bool { start < other.start || (start == other.start && end < other.end) }
}

/// A phrase found in a folded text.
struct Match: Sendable {
  var rule: Int
  var isException: Bool
  var places: Range<Int>
  var folds: FoldSet
}
