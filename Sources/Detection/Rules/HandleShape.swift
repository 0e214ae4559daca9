/// What runs of letters and digits look like that may be an account or a number to call.
public struct HandleShape: Decodable, Sendable {
  /// Fewest signs of a run.
  public var fewest: Int
  /// Most signs of a run.
  public var longest: Int
  /// Most signs of an account that holds letters.
  public var longestName: Int
  /// Most signs of a name that no word beside it calls an account.
  public var longestGuess: Int
  /// Most digits between two blanks of one number.
  public var longestGroup: Int
  /// Fewest signs of a run in which digits are written as words: fewer are a sum.
  public var fewestSpoken: Int
  /// Fewest and most digits of a bank card.
  public var card: [Int]
  /// Fewest and most digits of an account that is nothing but digits, by its kind; `guess` for one that no word
  /// calls an account, none for kinds not named.
  public var digits: [String: [Int]]
  /// Most bytes between an account and a word before it that tells its kind.
  public var before: Int
  /// Most bytes between an account and a word behind it.
  public var behind: Int
  /// Most messages that one account is sent in.
  public var mostPieces: Int
  /// Most bytes of such a message.
  public var longestPiece: Int

  enum CodingKeys: String, CodingKey {
    case fewest, longest, card, digits, before, behind
    case longestName = "longest_name"
    case longestGuess = "longest_guess"
    case longestGroup = "longest_group"
    case fewestSpoken = "fewest_spoken"
    case mostPieces = "most_pieces"
    case longestPiece = "longest_piece"
  }

  /// Whether so many digits are a card's.
  func isCard(_ count: Int) -> Bool { Self.isWithin(card, count) }

  /// Whether so many digits may be an account of that kind by themselves.
  func isNumber(_ count: Int, of kind: String) -> Bool {
    digits[kind].map { Self.isWithin($0, count) } ?? false
  }

  private static func isWithin(_ bounds: [Int], _ count: Int) -> Bool {
    guard let least = bounds.first, let most = bounds.last else { return false }
    return least <= count && count <= most
  }
}
