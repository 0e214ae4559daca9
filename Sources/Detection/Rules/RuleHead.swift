/// What every file under `rules/` says about itself.
public struct RuleHead: Decodable, Hashable, Sendable {
  /// Stable name, equal to the file's name without its ending.
  public var id: String
  public var version: String
  /// Where the knowledge comes from.
  public var source: String
  /// The date of that source, as written.
  public var sourceDate: String
  /// A (primary text) … D (own knowledge).
  public var confidence: String

  enum CodingKeys: String, CodingKey {
    case id, version, source, confidence
    case sourceDate = "source_date"
  }
}
