/// Traits of orders, times and accounts: when they count, how much, and how they are put in words.
public struct SignalTable: Decodable, Sendable {
  public struct Trait: Decodable, Sendable {
    public var points: Int
    /// The figures the trait is measured against, by name.
    public var limits: [String: Int64]?
    /// The sentence for people; `{n}` is the figure found, `{m}` a second one.
    public var why: Sentence
  }

  /// How much there must be before it says anything.
  public struct Least: Decodable, Sendable {
    /// Characters that two nicks share at their head.
    public var nickHead: Int
    /// Bytes of an address, letters and digits only.
    public var addressBytes: Int
    /// Bytes of a review's words.
    public var reviewBytes: Int
    /// Orders of a shop, for a percentile.
    public var orders: Int

    enum CodingKeys: String, CodingKey {
      case orders
      case nickHead = "nick_head"
      case addressBytes = "address_bytes"
      case reviewBytes = "review_bytes"
    }
  }

  public var head: RuleHead
  public var traits: [String: Trait]
  /// Words in an address that make it one shared by many.
  public var sharedPlaces: [String]
  public var least: Least
  /// Signs between the clauses of a review.
  public var clauseSigns: String

  enum CodingKeys: String, CodingKey {
    case traits, least
    case sharedPlaces = "shared_places"
    case clauseSigns = "clause_signs"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    head = try RuleHead(from: decoder)
    traits = try values.decode([String: Trait].self, forKey: .traits)
    sharedPlaces = try values.decode([String].self, forKey: .sharedPlaces)
    least = try values.decode(Least.self, forKey: .least)
    clauseSigns = try values.decode(String.self, forKey: .clauseSigns)
  }
}
