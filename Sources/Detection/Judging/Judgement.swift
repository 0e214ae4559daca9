public import Evidence

/// What follows from one conversation for one case.
///
/// Signals found and the words they rest on; a person decides.
public struct Judgement: Hashable, Sendable {
  public var verdict: Verdict
  /// Strongest first.
  public var findings: [Finding]
  /// The shop's own words that harm an appeal, worst first.
  public var adverse: [AdverseConduct]
  /// What speaks for the buyer: claims that were considered lawful, in words.
  public var entitlements: [Wording]
  /// What is not known and would matter.
  public var unknowns: [Wording]

  public init(
    verdict: Verdict = .none, findings: [Finding] = [], adverse: [AdverseConduct] = [],
    entitlements: [Wording] = [], unknowns: [Wording] = []
  ) {
    self.verdict = verdict
    self.findings = findings
    self.adverse = adverse
    self.entitlements = entitlements
    self.unknowns = unknowns
  }
}
