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
  /// What such a name is like.
  public var guess: Guess
  /// Most digits between two blanks of one number.
  public var longestGroup: Int
  /// Fewest signs of a run in which digits are written as words: fewer are a sum.
  public var fewestSpoken: Int
  /// Fewest digits in words behind a name that are part of it.
  public var fewestTail: Int
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

  /// What a name is like that people choose for an account, and a number of which some figures are covered.
  public struct Guess: Decodable, Sendable {
    /// Fewest signs and fewest small letters of a name.
    public var length: Int
    public var letters: Int
    /// Fewest signs of a name without underscore, fewest letters it begins with, and fewest figures it holds.
    public var plainLength: Int
    public var plainHead: Int
    public var figures: Int
    /// Fewest letters before a hyphen or a dot, which make up for the figures.
    public var joinedHead: Int
    /// Fewest signs of each part of a number whose middle is covered.
    public var coveredPart: Int
    /// What the numbers of bank cards begin with.
    public var cardStart: String

    enum CodingKeys: String, CodingKey {
      case length, letters, figures
      case plainLength = "plain_length"
      case plainHead = "plain_head"
      case joinedHead = "joined_head"
      case coveredPart = "covered_part"
      case cardStart = "card_start"
    }
  }

  enum CodingKeys: String, CodingKey {
    case fewest, longest, card, digits, before, behind, guess
    case longestName = "longest_name"
    case longestGuess = "longest_guess"
    case longestGroup = "longest_group"
    case fewestSpoken = "fewest_spoken"
    case fewestTail = "fewest_tail"
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
