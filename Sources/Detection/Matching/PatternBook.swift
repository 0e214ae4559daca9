/// All phrases of all rules, compiled: one automaton, and patterns found through their rarest step.
struct PatternBook: Sendable {
  let folder: Folder
  let automaton: Automaton
  let patterns: [Pattern]
  /// Patterns by the word set that calls for looking at them.
  let byAnchor: [[Int]]
  /// Word sets by atom, one after another: those of atom n from `firstSet[n]` on.
  let setList: [Int32]
  let firstSet: [Int32]
  /// Membership of atoms in sets, as bits: `maskWidth` words an atom.
  let masks: [UInt64]
  let maskWidth: Int
  let setCount: Int
  /// Whether a phrase is looked for through the atom.
  let isAnchor: [Bool]
  /// Symbols from here on open no number.
  let digitLimit: UInt16
  let numerals: Numerals

  /// The sets that a hit belongs to.
  @inline(__always)
  func sets(of hit: Hit) -> ArraySlice<Int32> {
    setList[Int(firstSet[hit.atom])..<Int(firstSet[hit.atom + 1])]
  }

  /// Whether the word of `hit` belongs to `set`.
  @inline(__always)
  func isMember(_ hit: Hit, of set: Int) -> Bool {
    masks[hit.atom &* maskWidth &+ set >> 6] & (1 << UInt64(set & 63)) != 0
  }
}
