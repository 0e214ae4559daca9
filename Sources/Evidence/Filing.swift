/// One complaint that the merchant has already filed, a row of the merchant's own list (`filed.csv`).
///
/// Platforms take one report a review; the program keeps no list of its own.
public struct Filing: Hashable, Sendable {
  /// Nil where the list does not say.
  public var platform: Platform?
  public var order: Identifier
  /// When it was filed; nil where the list does not say.
  public var at: Instant?
  /// What came of it, in the merchant's own words; empty while there is none.
  public var result: String
  public var citation: Citation

  public init(
    platform: Platform?, order: Identifier, at: Instant?, result: String, citation: Citation
  ) {
    self.platform = platform
    self.order = order
    self.at = at
    self.result = result
    self.citation = citation
  }
}
