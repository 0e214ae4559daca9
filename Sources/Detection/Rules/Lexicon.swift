/// Word classes that phrases refer to, and the disguises in which words are written.
public struct Lexicon: Decodable, Sendable {
  /// Whole words that stand for another word.
  public struct Variant: Decodable, Sendable {
    public var word: String
    public var fold: String
    public var written: [String]
    /// True for words that mean something else by themselves (`cp`): they count only beside other words.
    public var needsContext: Bool?

    enum CodingKeys: String, CodingKey {
      case word, fold, written
      case needsContext = "needs_context"
    }
  }
  /// Spellings of single characters, applied inside `guarded` words.
  public struct Spelling: Decodable, Sendable {
    public var fold: String
    /// Spellings by the character they stand for.
    public var written: [String: [String]]
  }

  /// How many characters the gaps of a phrase stand for at most.
  public struct Gaps: Decodable, Sendable {
    /// Of `~`.
    public var short: Int
    /// Of `…`.
    public var long: Int
  }

  public var head: RuleHead
  /// Nil in a lexicon that only adds words.
  public var gaps: Gaps?
  public var classes: [String: [String]]
  public var variants: [Variant]
  public var spellings: [Spelling]
  /// Words that people hide from filters, and for which single characters may be exchanged.
  public var guarded: [String]

  enum CodingKeys: String, CodingKey { case gaps, classes, variants, spellings, guarded }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    head = try RuleHead(from: decoder)
    gaps = try values.decodeIfPresent(Gaps.self, forKey: .gaps)
    classes = try values.decodeIfPresent([String: [String]].self, forKey: .classes) ?? [:]
    variants = try values.decodeIfPresent([Variant].self, forKey: .variants) ?? []
    spellings = try values.decodeIfPresent([Spelling].self, forKey: .spellings) ?? []
    guarded = try values.decodeIfPresent([String].self, forKey: .guarded) ?? []
  }
}
