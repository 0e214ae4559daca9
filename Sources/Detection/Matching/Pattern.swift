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

/// The patterns of all rules as matching walks them: nothing in here counts references.
struct Patterns: Sendable {
  /// A ``Pattern`` whose steps stand among those of all others.
  struct Entry: Sendable {
    /// Places of its steps in ``Patterns/steps``.
    var steps: Range<Int>
    /// The set that calls for looking at it.
    var anchor: Int
    var atStart: Bool
    var atEnd: Bool
    var rule: Int
    var isException: Bool
  }

  let steps: [Pattern.Step]
  private let entries: [Entry]

  /// - Parameters:
  ///   - patterns: the patterns.
  ///   - anchors: the set that calls for looking at each.
  init(_ patterns: [Pattern], anchors: [Int]) {
    steps = patterns.flatMap(\.steps)
    var first = 0
    entries = zip(patterns, anchors).map { pattern, anchor in
      defer { first += pattern.steps.count }
      return Entry(
        steps: first..<(first + pattern.steps.count), anchor: anchor, atStart: pattern.atStart,
        atEnd: pattern.atEnd,
        rule: pattern.rule, isException: pattern.isException)
    }
  }

  @inline(__always)
  subscript(number: Int) -> Entry { entries[number] }

  /// Whether every set that a pattern needs beside its anchor is in `present`.
  @inline(__always)
  func needs(of pattern: Entry, areWithin present: SetMask) -> Bool {
    for step in pattern.steps {
      let set = steps[step].set
      if set != pattern.anchor, !present.contains(set) { return false }
    }
    return true
  }
}
