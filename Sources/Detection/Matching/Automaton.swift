/// Aho–Corasick over symbols, as one dense table: a look-up a symbol, whatever the number of words.
///
/// Most states end a word and branch no further; they share the row of the state that they fall back to.
///
/// A class, since listening borrows it for every message.
final class Automaton: Sendable {
  /// A written form of an atom.
  struct Word: Hashable, Sendable {
    var symbols: [UInt16]
    var atom: Int
    var folds: FoldSet
    /// The form means something else by itself.
    var needsContext: Bool
  }

  let words: [Word]
  private let next: [UInt16]
  /// Where the row of each state begins in `next`.
  private let rows: [Int32]
  /// Where the words of each state begin in `endings`.
  private let first: [Int32]
  private let endings: [Int32]

  /// - Throws: ``RuleError`` when there are more states than the table can name.
  init(_ words: [Word], symbolCount: Int) throws(RuleError) {
    var trie = Trie(width: symbolCount)
    for (index, word) in words.enumerated() {
      trie.insert(word.symbols, word: Int32(index))
    }
    guard trie.count <= Int(UInt16.max), trie.size <= Int(Int32.max) else {
      throw RuleError(code: .tooMany, rule: "", detail: "\(trie.count) states")
    }
    trie.close()
    self.words = words
    next = trie.next
    rows = trie.rows
    (first, endings) = trie.flattened()
  }

  @inline(__always)
  func step(_ state: UInt16, _ symbol: UInt16) -> UInt16 { next[Int(rows[Int(state)]) &+ Int(symbol)] }

  /// Places of the words that end in `state`, longest first, for ``word(at:)``.
  @inline(__always)
  func endings(of state: UInt16) -> Range<Int> {
    Int(first[Int(state)])..<Int(first[Int(state) &+ 1])
  }

  /// Number of a word that ends somewhere.
  @inline(__always)
  func word(at place: Int) -> Int { Int(endings[place]) }

  @inline(__always)
  func hasEnding(_ state: UInt16) -> Bool { first[Int(state)] != first[Int(state) &+ 1] }
}
