public import Evidence

/// The rule files of one run, compiled once.
public struct Rulebook: Sendable {
  /// - Throws: ``RuleError``.
  public init(_ packs: RulePacks) throws(RuleError) {}

  public func judge(_ heard: Heard, in circumstances: Circumstances) -> Judgement { Judgement() }

  public func signals(of record: BuyerRecord, among shop: Neighbourhood) -> [Signal] { [] }

  /// The score of a buyer: a part a signal, and one for the strongest finding of each judgement.
  public func score(signals: [Signal], judgements: [Judgement]) -> Score { Score(parts: []) }

  /// Every rule's marked conversations, and how each came out.
  public func testExamples() -> [ExampleResult] { [] }
}
