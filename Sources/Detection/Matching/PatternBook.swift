/// All phrases of all rules, compiled: one automaton, and patterns found through their rarest step.
struct PatternBook: Sendable {
  let folder: Folder
  let automaton: Automaton
  let patterns: [Pattern]
  /// Patterns by the word set that calls for looking at them.
  let byAnchor: [[Int]]
  /// Word sets by atom.
  let setsOfAtom: [[Int]]
  /// Membership of atoms in sets: bit masks over sets, by atom.
  let masks: [SetMask]
  let setCount: Int
  /// Whether a phrase is looked for through the atom.
  let isAnchor: [Bool]
  /// Symbols from here on open no number.
  let digitLimit: UInt16
  let numerals: Numerals

  /// The sets that a hit belongs to.
  @inline(__always)
  func sets(of hit: Hit) -> [Int] { setsOfAtom[hit.atom] }
}
