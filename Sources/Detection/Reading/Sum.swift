/// A sum of money found in a text.
struct Sum: Hashable, Sendable {
  enum Kind: UInt8, Hashable, Sendable {
    /// With a unit of money.
    case money
    /// A number by itself.
    case bare
    /// With a word that means money only among those who say it (张 = a hundred).
    case slang
    /// A number that is a sum only where nothing else is one: `300的`, `给一百的油`.
    case doubtful
  }

  /// Places in the folded text, half-open.
  var places: Range<Int>
  var fen: Int64
  var kind: Kind
  var folds: FoldSet
}
