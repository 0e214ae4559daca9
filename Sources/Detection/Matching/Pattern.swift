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
  /// Sets that must all be present, as bits.
  var needs: SetMask
}

/// A set of word-set numbers, as bits.
struct SetMask: Hashable, Sendable {
  private(set) var words: [UInt64]

  init(count: Int) { words = [UInt64](repeating: 0, count: (count + 63) / 64) }

  mutating func insert(_ set: Int) { words[set >> 6] |= 1 << UInt64(set & 63) }

  func contains(_ set: Int) -> Bool { words[set >> 6] & (1 << UInt64(set & 63)) != 0 }

  func isSubset(of other: SetMask) -> Bool {
    for index in words.indices where words[index] & ~other.words[index] != 0 { return false }
    return true
  }

  mutating func clear() {
    for index in words.indices { words[index] = 0 }
  }
}
