/// Which header means which field of which fact.
///
/// Data: `Sources/Knowledge/tables`.
///
/// Headers and values are compared as ``Normal`` leaves them: without blanks, full-width ASCII as half-width.
public struct TableMapping: Hashable, Sendable, Decodable {
  /// What one row of the table is.
  public enum Kind: String, Hashable, Sendable, Decodable {
    case orders, reviews, buyers, calls
    /// The merchant's own list of complaints already filed.
    case filings
    /// No table: the file names of recording programs.
    case recordings
  }

  /// A version of the table that is told by its headers.
  public struct Variant: Hashable, Sendable, Decodable {
    public var id: String
    /// All of them are there.
    public var headers: [String]
  }

  /// One example: a file's text, and a line for each fact it holds.
  public struct Example: Hashable, Sendable, Decodable {
    /// The file's name, for recordings.
    public var name: String?
    public var input: String?
    /// As ``FactLine`` of the tests writes facts: `order 1 finished …`.
    public var expect: [String]
  }

  public var id: String
  public var version: String
  public var kind: Kind
  /// The marketplace, where the table can only be its.
  public var platform: String?
  /// Headers by which the table is recognised: of each list at least one.
  public var requires: [[String]]
  /// Headers of which none is there: they belong to a table that looks alike.
  public var excludes: [String]
  /// The headers of each field, the preferred first; the first that is not empty counts.
  public var fields: [TableField: [String]]
  /// Headers that are known and not needed.
  public var ignored: [String]
  /// What words in a field mean: `交易成功: finished`.
  public var values: [TableField: [String: String]]
  /// From the newest to the oldest; the first that fits is named.
  public var variants: [Variant]
  /// Cells that say "nothing".
  public var nulls: [String]
  /// Texts that the platform writes in a person's place, by field.
  public var stockTexts: [TableField: [String]]
  /// Set for XML and JSON answers, nil for tables.
  public var records: RecordShape?
  /// Patterns of file names, for recordings.
  public var names: RecordingNames?
  public var examples: [Example]

  enum CodingKeys: String, CodingKey {
    case id, version, kind, platform, requires, excludes, fields, ignored, values, variants, nulls, records,
      names,
      examples
    case stockTexts = "stock_texts"
  }

  public init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: CodingKeys.self)
    id = try keys.decode(String.self, forKey: .id)
    version = try keys.decode(String.self, forKey: .version)
    kind = try keys.decode(Kind.self, forKey: .kind)
    platform = try keys.decodeIfPresent(String.self, forKey: .platform)
    requires = try keys.decodeIfPresent([[String]].self, forKey: .requires) ?? []
    excludes = try keys.decodeIfPresent([String].self, forKey: .excludes) ?? []
    fields = try keys.decodeIfPresent([TableField: [String]].self, forKey: .fields) ?? [:]
    ignored = try keys.decodeIfPresent([String].self, forKey: .ignored) ?? []
    values = try keys.decodeIfPresent([TableField: [String: String]].self, forKey: .values) ?? [:]
    variants = try keys.decodeIfPresent([Variant].self, forKey: .variants) ?? []
    nulls = try keys.decodeIfPresent([String].self, forKey: .nulls) ?? []
    stockTexts = try keys.decodeIfPresent([TableField: [String]].self, forKey: .stockTexts) ?? [:]
    records = try keys.decodeIfPresent(RecordShape.self, forKey: .records)
    names = try keys.decodeIfPresent(RecordingNames.self, forKey: .names)
    examples = try keys.decodeIfPresent([Example].self, forKey: .examples) ?? []
  }
}
