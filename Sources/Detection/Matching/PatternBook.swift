/// All phrases of all rules, compiled: one automaton, and patterns found through their rarest step.
///
/// A class for the same reason as ``Rulebook``.
final class PatternBook: Sendable {
  let folder: Folder
  let automaton: Automaton
  let patterns: [Pattern]
  /// Patterns by the word set that calls for looking at them.
  let byAnchor: FlatLists
  /// The word sets that each pattern needs.
  let needs: SetMasks
  /// Word sets by atom.
  let setsOfAtom: FlatLists
  /// Membership of atoms in sets, as bits: `maskWidth` words an atom.
  let masks: [UInt64]
  let maskWidth: Int
  let setCount: Int
  /// Whether a phrase is looked for through the atom.
  let isAnchor: [Bool]
  /// Symbols from here on open no number.
  let digitLimit: UInt16
  let numerals: Numerals

  init(
    folder: Folder, automaton: Automaton, patterns: [Pattern], byAnchor: [[Int]], setsOfAtom: [[Int]],
    setCount: Int, numerals: Numerals
  ) {
    self.folder = folder
    self.automaton = automaton
    self.patterns = patterns
    self.byAnchor = FlatLists(byAnchor)
    self.setsOfAtom = FlatLists(setsOfAtom)
    self.setCount = setCount
    self.numerals = numerals
    needs = SetMasks(
      patterns.map { pattern in
        pattern.steps.reduce(into: SetMask(count: setCount)) { $0.insert($1.set) }
      })
    maskWidth = (setCount + 63) / 64
    var masks = [UInt64](repeating: 0, count: setsOfAtom.count * maskWidth)
    for (atom, sets) in setsOfAtom.enumerated() {
      for set in sets { masks[atom * maskWidth + set >> 6] |= 1 << UInt64(set & 63) }
    }
    self.masks = masks
    isAnchor = setsOfAtom.map { sets in sets.contains { !byAnchor[$0].isEmpty } }
    digitLimit = UInt16(numerals.digits.count)
  }

  /// Whether the word of `hit` belongs to `set`.
  @inline(__always)
  func isMember(_ hit: Hit, of set: Int) -> Bool {
    masks[hit.atom &* maskWidth &+ set >> 6] & (1 << UInt64(set & 63)) != 0
  }
}
