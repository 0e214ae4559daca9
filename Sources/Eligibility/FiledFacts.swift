public import Evidence

/// What the merchant's own list says about a complaint that was filed before.
public struct FiledFacts: Hashable, Sendable {
  public var at: Instant?
  /// In the merchant's own words; empty while there is none.
  public var result: String

  public init(at: Instant?, result: String) {
    self.at = at
    self.result = result
  }

  public init(of filing: Filing) { self.init(at: filing.at, result: filing.result) }
}
