/// That a complaint about this review was filed before, by the merchant's own list.
public struct Filed: Hashable, Sendable {
  public var at: Instant?
  /// In the merchant's own words; empty while there is none.
  public var result: String
  /// What follows on this platform.
  public var what: Wording
  public init(at: Instant?, result: String, what: Wording) {
    self.at = at
    self.result = result
    self.what = what
  }
}
