/// All phrases of all rules, compiled: one automaton, and patterns found through their rarest step.
///
/// A class for the same reason as ``Rulebook``.
final class PatternBook: Sendable {
  /// What an occurrence of a word of the automaton is.
  struct Ending: Sendable {
    var length: Int
    var atom: Int
    var folds: FoldSet
    var needsContext: Bool
    /// Whether a phrase is looked for through the word.
    var isAnchor: Bool
    /// Whether it is a number.
    var isNumber: Bool
  }

  let folder: Folder
  let automaton: Automaton
  let patterns: Patterns
  /// Patterns by the word set that calls for looking at them.
  let byAnchor: FlatLists
  /// For each place in ``byAnchor``, the set that the pattern needs beside its anchor and that fewest words belong to;
  /// -1 when it needs none.
  private let rarestNeeded: [Int32]
  /// By atom, the word sets that some pattern needs beside its anchor.
  let neededOfAtom: FlatLists
  /// By atom, the word sets that call for looking at a pattern.
  let anchorsOfAtom: FlatLists
  /// Membership of atoms in sets, as bits: `maskWidth` words an atom.
  let masks: [UInt64]
  let maskWidth: Int
  let setCount: Int
  /// The words of the automaton as hits need them.
  let endings: [Ending]
  /// Symbols from here on open no number.
  let digitLimit: UInt16
  let numerals: Numerals

  init(
    folder: Folder, automaton: Automaton, patterns: [Pattern], byAnchor: [[Int]], setsOfAtom: [[Int]],
    setCount: Int, numerals: Numerals
  ) {
    self.folder = folder
    self.automaton = automaton
    self.byAnchor = FlatLists(byAnchor)
    var anchors = [Int](repeating: 0, count: patterns.count)
    for (set, anchored) in byAnchor.enumerated() {
      for pattern in anchored { anchors[pattern] = set }
    }
    self.patterns = Patterns(patterns, anchors: anchors)
    var needed = SetMask(count: setCount)
    for (pattern, anchor) in zip(patterns, anchors) {
      for step in pattern.steps where step.set != anchor { needed.insert(step.set) }
    }
    rarestNeeded = Self.rarestNeeded(patterns, byAnchor: byAnchor, setsOfAtom: setsOfAtom)
    neededOfAtom = FlatLists(setsOfAtom.map { sets in sets.filter { needed.contains($0) } })
    self.setCount = setCount
    self.numerals = numerals
    maskWidth = (setCount + 63) / 64
    var masks = [UInt64](repeating: 0, count: setsOfAtom.count * maskWidth)
    for (atom, sets) in setsOfAtom.enumerated() {
      for set in sets { masks[atom * maskWidth + set >> 6] |= 1 << UInt64(set & 63) }
    }
    self.masks = masks
    let anchorsOfAtom = setsOfAtom.map { sets in sets.filter { !byAnchor[$0].isEmpty } }
    self.anchorsOfAtom = FlatLists(anchorsOfAtom)
    endings = automaton.words.map { word in
      Ending(
        length: word.symbols.count, atom: word.atom, folds: word.folds, needsContext: word.needsContext,
        isAnchor: !anchorsOfAtom[word.atom].isEmpty,
        isNumber: numerals.spoken[word.atom] != nil)
    }
    digitLimit = UInt16(numerals.digits.count)
  }

  private static func rarestNeeded(
    _ patterns: [Pattern], byAnchor: [[Int]], setsOfAtom: [[Int]]
  ) -> [Int32] {
    var words = [Int](repeating: 0, count: byAnchor.count)
    for set in setsOfAtom.joined() { words[set] += 1 }
    return byAnchor.enumerated().flatMap { anchor, anchored in
      anchored.map { pattern in
        let needed = patterns[pattern].steps.map(\.set).filter { $0 != anchor }
        return needed.min { words[$0] < words[$1] }.map(Int32.init) ?? -1
      }
    }
  }

  /// Whether the pattern at a place of ``byAnchor`` may be there; most are passed over by this.
  @inline(__always)
  func mayHold(_ place: Int, among present: SetMask) -> Bool {
    let set = Int(rarestNeeded[place])
    return set < 0 || present.contains(set)
  }

  /// Whether the word of `hit` belongs to `set`.
  @inline(__always)
  func isMember(_ hit: Hit, of set: Int) -> Bool {
    masks[hit.atom &* maskWidth &+ set >> 6] & (1 << UInt64(set & 63)) != 0
  }
}
