/// The ranker as trained: what each character and pair of characters of a side weighs, and what acts weigh.
///
/// Written by the trainer out of labelled conversations, and decoded like any other rule file.
public struct RankerTable: Decodable, Sendable {
  public var head: RuleHead
  /// Two to this power is the number of buckets that characters and pairs are hashed into.
  public var bits: Int
  /// Messages of one passage; a conversation is ranked passage by passage.
  public var passage: Int
  /// So many of the lines that press most count by themselves.
  public var cited: Int
  /// At most so many lines are quoted because they press.
  public var quoted: Int
  /// One step of a bucket's weight.
  public var step: Double
  public var bias: Double
  /// A dialogue without a finding that scores more is worth a person's look.
  public var raiseAbove: Double
  /// The same where the sum may be due, the shop spoke of money first, or rules find nothing: it must be plainer.
  public var raiseDoubtful: Double
  /// The same where neither a bad review stands nor the buyer speaks of one.
  public var raiseClosed: Double
  /// The same where the network does not plainly take it for extortion.
  public var raiseFar: Double
  /// Where rules have found what presses and what is asked for, a dialogue that scores so much ties the two.
  public var tieAbove: Double
  /// Fewest characters and pairs of a passage that may speak against a finding.
  public var leastHeard: Int
  /// A medium finding in a dialogue that scores less counts as weak: the whole of it reads like an honest one.
  public var holdMedium: Double
  /// The same for a strong finding, which then counts as medium.
  public var holdTold: Double
  /// A strong finding in a dialogue that scores less counts as weak.
  public var holdStrong: Double
  /// What only the order of things shows counts as strong in a dialogue that scores so much.
  public var confirmAbove: Double
  /// Least part of the score that the buyer's own words must carry.
  public var leastBuyer: Double
  /// Weight of each trait of the dialogue, by name.
  public var traits: [String: Double]
  /// Weights of the buckets, one sign each: what the buyer says.
  public var buyer: [Int8]
  /// The same for what the shop says.
  public var staff: [Int8]
  /// How single lines are weighed.
  public var lines: Lines
  /// Weights of the buckets of a line in which a buyer presses.
  public var key: [Int8]
  /// The same of what the buyer had said just before.
  public var before: [Int8]
  /// The same of what the shop had said just before.
  public var answered: [Int8]
  /// What reads the dialogue as a whole; nil where words are weighed and nothing else.
  public var network: NetworkTable?

  /// The lowest score at which anything changes.
  var leastBar: Double { min(raiseAbove, confirmAbove, holdMedium, holdTold, holdStrong) }

  /// Weighs the lines of a buyer one by one: a long talk about goods must not drown the few that press.
  public struct Lines: Decodable, Sendable {
    /// One step of a bucket's weight.
    public var step: Double
    public var bias: Double
    /// What stands before a line counts so much beside the line itself.
    public var context: Double
    /// Lines of fewer characters and pairs are weighed as if they had so many.
    public var least: Int
    /// What a line counts at least, and one that is not there.
    public var floor: Double
    /// A line that presses so much is quoted with what is found.
    public var quoteAbove: Double

    enum CodingKeys: String, CodingKey {
      case step, bias, context, least, floor
      case quoteAbove = "quote_above"
    }
  }

  private enum CodingKeys: String, CodingKey {
    case bits, passage, cited, quoted, step, bias, traits, buyer, staff, lines, key, before, answered, network
    case raiseAbove = "raise_above"
    case raiseDoubtful = "raise_doubtful"
    case raiseClosed = "raise_closed"
    case raiseFar = "raise_far"
    case tieAbove = "tie_above"
    case holdMedium = "hold_medium"
    case holdStrong = "hold_strong"
    case holdTold = "hold_told"
    case confirmAbove = "confirm_above"
    case leastBuyer = "least_buyer"
    case leastHeard = "least_heard"
  }

  /// The sign of weight zero; signs below and above are lighter and heavier.
  public static let zero: UInt8 = 0x50
  /// The greatest weight, in steps.
  public static let most = 31

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    head = try RuleHead(from: decoder)
    bits = try values.decode(Int.self, forKey: .bits)
    passage = try values.decode(Int.self, forKey: .passage)
    cited = try values.decode(Int.self, forKey: .cited)
    quoted = try values.decode(Int.self, forKey: .quoted)
    step = try values.decode(Double.self, forKey: .step)
    bias = try values.decode(Double.self, forKey: .bias)
    raiseAbove = try values.decode(Double.self, forKey: .raiseAbove)
    raiseDoubtful = try values.decode(Double.self, forKey: .raiseDoubtful)
    raiseClosed = try values.decode(Double.self, forKey: .raiseClosed)
    raiseFar = try values.decode(Double.self, forKey: .raiseFar)
    tieAbove = try values.decode(Double.self, forKey: .tieAbove)
    holdMedium = try values.decode(Double.self, forKey: .holdMedium)
    holdStrong = try values.decode(Double.self, forKey: .holdStrong)
    holdTold = try values.decode(Double.self, forKey: .holdTold)
    confirmAbove = try values.decode(Double.self, forKey: .confirmAbove)
    leastHeard = try values.decode(Int.self, forKey: .leastHeard)
    leastBuyer = try values.decode(Double.self, forKey: .leastBuyer)
    traits = try values.decode([String: Double].self, forKey: .traits)
    buyer = try Self.weights(.buyer, of: bits, in: values)
    staff = try Self.weights(.staff, of: bits, in: values)
    lines = try values.decode(Lines.self, forKey: .lines)
    key = try Self.weights(.key, of: bits, in: values)
    before = try Self.weights(.before, of: bits, in: values)
    answered = try Self.weights(.answered, of: bits, in: values)
    network = try values.decodeIfPresent(NetworkTable.self, forKey: .network)
  }

  private static func weights(
    _ key: CodingKeys, of bits: Int, in values: KeyedDecodingContainer<CodingKeys>
  ) throws -> [Int8] {
    let signs = try values.decode(String.self, forKey: key).utf8.filter { $0 > 0x20 }
    let weights = signs.map { Int($0) - Int(zero) }
    guard (1...16).contains(bits), weights.count == 1 << bits, weights.allSatisfy({ abs($0) <= most }) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: values, debugDescription: "\(weights.count) weights of \(bits) bits")
    }
    return weights.map { Int8($0) }
  }
}
