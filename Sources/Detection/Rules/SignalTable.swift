/// Traits of orders, times and accounts: when they count, how much, and how they are put in words.
public struct SignalTable: Decodable, Sendable {
  public struct Trait: Decodable, Sendable {
    public var points: Int
    /// The figures the trait is measured against, by name.
    public var limits: [String: Int64]?
    /// The sentence for people; `{n}` is the figure found, `{m}` a second one.
    public var why: Sentence
  }

  public var head: RuleHead
  public var traits: [String: Trait]
  /// Words in an address that make it one shared by many.
  public var sharedPlaces: [String]
  /// Signs between the clauses of a review.
  public var clauseSigns: String

  enum CodingKeys: String, CodingKey {
    case traits
    case sharedPlaces = "shared_places"
    case clauseSigns = "clause_signs"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    head = try RuleHead(from: decoder)
    traits = try values.decode([String: Trait].self, forKey: .traits)
    sharedPlaces = try values.decode([String].self, forKey: .sharedPlaces)
    clauseSigns = try values.decode(String.self, forKey: .clauseSigns)
  }
}
