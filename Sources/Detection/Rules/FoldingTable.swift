/// How writing is brought to one form before words are looked for.
public struct FoldingTable: Decodable, Sendable {
  /// Consecutive code points that fold onto consecutive code points.
  public struct Span: Decodable, Sendable {
    public var first: String
    public var last: String
    public var onto: String
    public var fold: String
  }
  /// Single characters, each followed by the one it folds onto.
  ///
  /// White space between them has no meaning.
  public struct Pairs: Decodable, Sendable {
    public var fold: String
    public var text: String
  }
  /// One character that stands for several.
  public struct Expansion: Decodable, Sendable {
    public var from: String
    public var onto: String
    public var fold: String
  }

  public var head: RuleHead
  public var spans: [Span]
  public var pairs: [Pairs]
  public var expansions: [Expansion]
  /// Code points without any shape, as `200B` or `200B-200F`.
  public var invisible: [String]
  /// Signs that people put between the characters of a word to hide it; never counted.
  public var tight: String
  /// Signs that also part clauses; never counted, but a word across them must stand apart character by character.
  public var loose: String
  /// Signs that end a sentence; no phrase goes on over them.
  public var breaks: String
  /// Pictures, as ranges of code points; they count as tight signs.
  public var pictures: [String]

  enum CodingKeys: String, CodingKey {
    case spans, pairs, expansions, invisible, tight, loose, breaks, pictures
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    head = try RuleHead(from: decoder)
    spans = try values.decodeIfPresent([Span].self, forKey: .spans) ?? []
    pairs = try values.decodeIfPresent([Pairs].self, forKey: .pairs) ?? []
    expansions = try values.decodeIfPresent([Expansion].self, forKey: .expansions) ?? []
    invisible = try values.decodeIfPresent([String].self, forKey: .invisible) ?? []
    tight = try values.decodeIfPresent(String.self, forKey: .tight) ?? ""
    loose = try values.decodeIfPresent(String.self, forKey: .loose) ?? ""
    breaks = try values.decodeIfPresent(String.self, forKey: .breaks) ?? ""
    pictures = try values.decodeIfPresent([String].self, forKey: .pictures) ?? []
  }
}
