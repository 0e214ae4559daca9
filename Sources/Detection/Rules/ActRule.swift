/// A rule for one act: what is said, by whom, and what it carries.
public struct ActRule: Decodable, Sendable {
  public var head: RuleHead
  public var title: Sentence
  public var why: Sentence
  /// Whose words these are.
  public var speaker: Speaker
  /// What the act means to the judge.
  public var act: Act
  /// Which elements of extortion the words carry; none for context.
  public var elements: [String]
  /// How openly it is said.
  public var force: Force
  /// The category that the act alone suggests.
  public var category: String?
  /// True when the act counts only in a text that holds an account or a number to call.
  public var withHandle: Bool
  /// What to do about it, for acts of the shop.
  public var advice: Sentence?
  /// Order among the shop's own acts: 1 is worst.
  public var rank: Int?
  /// True for acts of the shop that harm only beside a demand of the buyer.
  public var besideDemand: Bool
  public var phrases: [String]
  /// The act is not recognised in a message that matches one of these.
  public var unless: [String]
  public var knownFalsePositives: [String]
  public var examples: RuleExamples

  enum CodingKeys: String, CodingKey {
    case title, why, speaker, act, elements, force, category, advice, rank, phrases, unless, examples
    case withHandle = "with_handle"
    case besideDemand = "beside_demand"
    case knownFalsePositives = "known_false_positives"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    head = try RuleHead(from: decoder)
    title = try values.decode(Sentence.self, forKey: .title)
    why = try values.decode(Sentence.self, forKey: .why)
    speaker = try values.decode(Speaker.self, forKey: .speaker)
    act = try values.decode(Act.self, forKey: .act)
    elements = try values.decodeIfPresent([String].self, forKey: .elements) ?? []
    force = try values.decodeIfPresent(Force.self, forKey: .force) ?? .open
    category = try values.decodeIfPresent(String.self, forKey: .category)
    withHandle = try values.decodeIfPresent(Bool.self, forKey: .withHandle) ?? false
    advice = try values.decodeIfPresent(Sentence.self, forKey: .advice)
    rank = try values.decodeIfPresent(Int.self, forKey: .rank)
    besideDemand = try values.decodeIfPresent(Bool.self, forKey: .besideDemand) ?? false
    phrases = try values.decode([String].self, forKey: .phrases)
    unless = try values.decodeIfPresent([String].self, forKey: .unless) ?? []
    knownFalsePositives = try values.decodeIfPresent([String].self, forKey: .knownFalsePositives) ?? []
    examples = try values.decode(RuleExamples.self, forKey: .examples)
  }
}

/// The words a rule listens to: those of one side of a conversation, of both, or of the review.
public enum Speaker: String, Decodable, Sendable { case buyer, seller, anyone, review }

/// How openly an act is done.
public enum Force: String, Decodable, Sendable { case open, hinted }

/// Conversations that a rule must recognise and must not: `buyer: ⟦marked words⟧ and more`.
public struct RuleExamples: Decodable, Sendable {
  /// Each entry is one conversation, a line a message; the act must be found at every mark.
  public var hit: [String]
  /// The act must not be found anywhere.
  public var miss: [String]
}
