/// How recording programs name their files.
///
/// Data: `Sources/Knowledge/tables/recording-names.yaml`.
public struct RecordingNames: Hashable, Sendable, Decodable {
  /// Which clock a name's time was read from.
  public enum Zone: String, Hashable, Sendable, Decodable {
    /// The device's own; in China, taken for +08:00.
    case local
    case utc
    /// The name holds the offset.
    case written
  }

  public struct Pattern: Hashable, Sendable, Decodable {
    public var id: String
    /// In the language of ``NamePattern``.
    public var pattern: String
    public var zone: Zone
  }

  /// Asked in order; the first that fits the whole name reads it.
  public var patterns: [Pattern]
  /// What the words and arrows of `{direction}` mean: `↙: incoming`.
  public var directions: [String: String]
  /// Shapes of numbers in names that no pattern fits; `#` is a digit.
  public var numberShapes: [String]
  /// Forms of times in names that no pattern fits.
  public var timeForms: [String]

  enum CodingKeys: String, CodingKey {
    case patterns, directions
    case numberShapes = "number_shapes"
    case timeForms = "time_forms"
  }
}
