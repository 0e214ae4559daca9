/// The network as trained, in the ranker's file: what it has learnt, and how much it is heeded.
public struct NetworkTable: Decodable, Sendable {
  /// What the network makes of a dialogue counts so much beside the tables of words.
  public var share: Double
  /// It counts so much at most, either way.
  public var most: Double
  /// It is asked only of a passage whose words come to so much: of the rest of a shop's talk nothing would change.
  public var readAbove: Double
  /// So many passages of one conversation are read, those whose words weigh most.
  public var mostRead: Int
  /// A line that presses so much is quoted with what is found.
  public var quoteAbove: Double
  /// What the network takes for extortion less than so much is not strong.
  public var leastExtortion: Double
  /// What it takes for extortion so much is tied by the dialogue as a whole.
  public var plainExtortion: Double
  /// Traits in the order in which it knows them.
  public var traits: [String]
  package var weights: NetworkWeights

  private enum CodingKeys: String, CodingKey {
    case share, most, traits, steps, weights
    case leastExtortion = "least_extortion"
    case plainExtortion = "plain_extortion"
    case readAbove = "read_above"
    case mostRead = "most_read"
    case quoteAbove = "quote_above"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    share = try values.decode(Double.self, forKey: .share)
    most = try values.decode(Double.self, forKey: .most)
    readAbove = try values.decode(Double.self, forKey: .readAbove)
    mostRead = try values.decode(Int.self, forKey: .mostRead)
    quoteAbove = try values.decode(Double.self, forKey: .quoteAbove)
    leastExtortion = try values.decode(Double.self, forKey: .leastExtortion)
    plainExtortion = try values.decode(Double.self, forKey: .plainExtortion)
    traits = try values.decode([String].self, forKey: .traits)
    let steps = try values.decode([String: Float].self, forKey: .steps)
    let signs = try values.decode([String: String].self, forKey: .weights)
    weights = NetworkWeights(traits: traits.count)
    for part in NetworkWeights.parts {
      let read = Self.lanes(signs[part.name, default: ""], step: steps[part.name] ?? 0)
      guard read.count == weights[keyPath: part.path].count, (steps[part.name] ?? 0).isFinite else {
        throw DecodingError.dataCorruptedError(
          forKey: .weights, in: values, debugDescription: "\(part.name): \(read.count * Lanes.width) weights")
      }
      weights[keyPath: part.path] = read
    }
  }

  /// What the network's view of a passage counts beside the tables of words.
  func counted(_ pressing: Double) -> Double { Self.counted(pressing, share: share, most: most) }

  /// The same for a table that is yet to be written.
  package static func counted(_ pressing: Double, share: Double, most: Double) -> Double {
    share * min(max(pressing, -most), most)
  }

  private static func lanes(_ signs: String, step: Float) -> [Lanes] {
    let values = signs.utf8.lazy.filter { $0 > 0x20 }.map { Float(Int($0) - Int(RankerTable.zero)) * step }
    var lanes: [Lanes] = []
    lanes.reserveCapacity(signs.utf8.count / Lanes.width)
    var filled = 0
    for value in values {
      if filled % Lanes.width == 0 { lanes.append(.zero) }
      lanes[lanes.count - 1][filled % Lanes.width] = value
      filled += 1
    }
    return filled % Lanes.width == 0 ? lanes : []
  }
}
