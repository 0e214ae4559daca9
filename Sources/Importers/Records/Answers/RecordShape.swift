/// How an XML or JSON answer holds its records.
public struct RecordShape: Hashable, Sendable, Decodable {
  /// The outermost element or key, by which the answer is recognised.
  public var root: String
  /// The names from the root to one record.
  ///
  /// Its attributes and the texts right inside it are its fields.
  public var record: [String]
  /// The names from a record to what is repeated in it: each is a row of its own, with fields named `<last name>.<field>`.
  public var line: [String]?
  /// An attribute of the root that claims how many records there are; it is not believed.
  public var count: String?
}
