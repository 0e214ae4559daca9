/// How one marked conversation of a rule came out.
public struct ExampleResult: Hashable, Sendable {
  public var rule: String
  /// The example as written in the rule file.
  public var example: String
  /// True for an example that must be recognised.
  public var mustHit: Bool
  public var passed: Bool
  /// What was found instead, empty when it passed.
  public var detail: String
}
