public import Evidence

/// What Detection found in a case, as values.
public struct CaseAnalysis: Sendable {
  public var verdict: Verdict
  public var findings: [Finding]
  public var signals: [Signal]
  /// What the shop's own side said.
  ///
  /// It never enters the platform edition.
  public var adverse: [AdverseConduct]

  public init(
    verdict: Verdict, findings: [Finding] = [], signals: [Signal] = [], adverse: [AdverseConduct] = []
  ) {
    self.verdict = verdict
    self.findings = findings
    self.signals = signals
    self.adverse = adverse
  }
}
