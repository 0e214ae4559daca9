import Eligibility
import Evidence
import Testing

/// What a person's demands come to on the way to the police.
///
/// Fa Shi [2013] No. 10.
@Suite struct DemandTests {
  private func figures(_ demands: DemandFacts?, _ verdict: Verdict = .strong) throws -> Wording? {
    var facts = review(.taobao, made: "2026-03-01 10:00:00", finished: "2026-02-27 09:00:00")
    facts.verdict = verdict
    facts.demands = demands
    let routes = try builtInRules().assess(facts, asOf: china("2026-03-10")).routes
    #expect(routes.allSatisfy { $0.id == "police" || $0.figures == nil })
    return routes.first { $0.id == "police" }?.figures
  }

  @Test(arguments: [
    (199_999 as Int64, "below 2000"), (200_000, "between 2000 and 5000"), (499_999, "Jiangsu 4000"),
    (500_000, "no less than 5000"),
  ])
  func `a sum is held against the provinces' range to the fen`(fen: Int64, words: String) throws {
    let text = try #require(try figures(DemandFacts(fen: fen, cases: 1)))
    #expect(text.en.contains(words), "\(text.en)")
    #expect(text.en.contains("add up to \(Money(fen: fen).yuan) yuan"))
    #expect(!text.en.contains("{") && !text.zh.contains("{"))
  }

  @Test func `three times within two years need no sum`() throws {
    #expect(try figures(DemandFacts(fen: 30_000, cases: 2))?.zh.contains("不要求数额") == false)
    #expect(try figures(DemandFacts(fen: 30_000, cases: 3))?.zh.contains("二年内 3 次以上") == true)
    let nameless = try figures(DemandFacts(fen: 0, cases: 3))
    #expect(nameless?.en.contains("no sum is needed") == true && nameless?.en.contains("below") == false)
  }

  @Test func `without demands, or for an honest complaint, nothing is added up`() throws {
    #expect(try figures(nil) == nil)
    #expect(try figures(DemandFacts(fen: 0, cases: 0)) == nil)
    #expect(try figures(DemandFacts(fen: 900_000, cases: 5), Verdict.none) == nil)
  }
}
