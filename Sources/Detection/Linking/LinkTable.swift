/// What accounts may share, how much it ties them, and how it is put in words.
public struct LinkTable: Decodable, Sendable {
  public struct Kind: Decodable, Sendable {
    public var strength: String
    /// A value that more accounts share says nothing.
    public var most: Int
    /// `{n}` is what they share, `{m}` a second figure or an excerpt.
    public var why: Sentence
    public var knownFalsePositives: [String]

    enum CodingKeys: String, CodingKey {
      case strength, most, why
      case knownFalsePositives = "known_false_positives"
    }
  }

  public struct Phone: Decodable, Sendable {
    /// A number of fewer different digits is a filler.
    public var differentDigits: Int

    enum CodingKeys: String, CodingKey { case differentDigits = "different_digits" }
  }

  public struct Nick: Decodable, Sendable {
    /// Characters of a head with a Chinese character in it.
    public var head: Int
    /// Characters of a head without one.
    public var latinHead: Int
    /// Heads that platforms hand out.
    public var common: [String]
    /// What stands for a buyer who stays unnamed.
    public var unnamed: [String]

    enum CodingKeys: String, CodingKey {
      case head, common, unnamed
      case latinHead = "latin_head"
    }
  }

  public struct Burst: Decodable, Sendable {
    public var minutes: Int64
    /// Fewest accounts of a burst.
    public var least: Int
    /// An item bought so in more bursts simply sells well.
    public var mostBursts: Int

    enum CodingKeys: String, CodingKey {
      case minutes, least
      case mostBursts = "most_bursts"
    }
  }

  /// When two texts are nearly the same.
  public struct Wording: Decodable, Sendable {
    /// Characters in a row that are compared as one.
    public var gram: Int
    /// Percent of the grams of both texts that they have in common.
    public var similarity: Int
    /// Characters that a text needs.
    public var least: Int
    /// Elements that a message must carry to be one of pressure.
    public var elements: Int
    /// Texts that are looked at for one gram.
    public var postings: Int
    /// Characters of a text that the sentence shows.
    public var excerpt: Int
  }

  /// An example: texts that share a value of the kind, each with each, or that do not.
  public struct Example: Decodable, Sendable {
    public var kind: String
    public var alike: [String]?
    public var unlike: [String]?
  }

  public var head: RuleHead
  /// Points by strength.
  public var points: [String: Int]
  /// Points that tie two accounts together.
  public var bind: Int
  public var kinds: [String: Kind]
  public var phone: Phone
  public var nick: Nick
  public var burst: Burst
  public var wording: Wording
  public var address: AddressTable
  public var examples: [Example]

  enum CodingKeys: String, CodingKey {
    case points, bind, kinds, phone, nick, burst, wording, address, examples
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    head = try RuleHead(from: decoder)
    points = try values.decode([String: Int].self, forKey: .points)
    bind = try values.decode(Int.self, forKey: .bind)
    kinds = try values.decode([String: Kind].self, forKey: .kinds)
    phone = try values.decode(Phone.self, forKey: .phone)
    nick = try values.decode(Nick.self, forKey: .nick)
    burst = try values.decode(Burst.self, forKey: .burst)
    wording = try values.decode(Wording.self, forKey: .wording)
    address = try values.decode(AddressTable.self, forKey: .address)
    examples = try values.decode([Example].self, forKey: .examples)
  }
}
