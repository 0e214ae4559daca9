import Eligibility
import Evidence
import Testing

@Suite struct StepTests {
  @Test func `each step begins where it says and ends at a date of the deadline`() throws {
    let facts = review(.taobao, made: "2026-03-01 10:00:00", finished: "2026-02-27 09:00:00")
    let answer = try builtInRules().assess(facts, asOf: china("2026-03-20 12:00:00"))
    let steps = try #require(answer.fileBy?.steps)
    #expect(steps.map(\.rule) == ["window", "rating-window", "effect-single", "window-effective"])
    #expect(
      steps.map(\.from.written) == [
        "2026-03-01 10:00:00", "2026-02-27 09:00:00", "2026-03-14 09:00:00", "2026-03-16 09:00:00",
      ])
    #expect(
      steps.map(\.to.written) == [
        "2026-03-31 10:00:00", "2026-03-14 09:00:00", "2026-03-16 09:00:00", "2026-04-16 00:00:00",
      ])
    #expect(answer.effectiveAt == china("2026-03-16 09:00:00"))
  }

  @Test func `each step gives its reason in both languages and its source with date and confidence`() throws {
    for platform in [Platform.taobao, .tmall, Platform("jd")] {
      let facts = review(platform, made: "2026-03-01 10:00:00", finished: "2026-02-27 09:00:00")
      let answer = try builtInRules().assess(facts, asOf: china("2026-03-20 12:00:00"))
      for step in try #require(answer.fileBy?.steps) {
        #expect(!step.why.zh.isEmpty && !step.why.en.isEmpty)
        #expect(!step.why.zh.contains("{") && !step.why.en.contains("{"))
        // `…(2024-09-27, B)`: the date and the confidence close the source.
        let close = step.source.suffix(4)
        #expect(["A", "B", "C", "D"].map { ", \($0))" }.contains(String(close)))
      }
    }
  }

  @Test func `the later of the two ratings counts`() throws {
    let facts = review(
      .taobao, made: "2026-03-05 10:00:00", finished: "2026-03-01 09:00:00",
      seller: .rated(at: china("2026-03-02 09:00:00")))
    let answer = try builtInRules().assess(facts, asOf: china("2026-03-20 12:00:00"))
    #expect(answer.effectiveAt == china("2026-03-07 10:00:00"))
    #expect(answer.fileBy?.latest == china("2026-04-07"))
  }

  @Test func `the lenient date never comes before the strict one`() throws {
    // A late review: the one-sided reading ends before thirty days from the review are over.
    let facts = review(.taobao, made: "2026-03-30 10:00:00", finished: "2026-03-01 09:00:00")
    let deadline = try #require(try builtInRules().assess(facts, asOf: china("2026-04-01")).fileBy)
    #expect(deadline.earliest == china("2026-04-29 10:00:00"))
    #expect(deadline.latest == deadline.earliest)
  }

  @Test func `without the time of trade success the latest possible end is counted and no effect is claimed`()
    throws
  {
    let facts = review(.taobao, made: "2026-03-01 10:00:00", finished: nil)
    let answer = try builtInRules().assess(facts, asOf: china("2026-03-20 12:00:00"))
    #expect(answer.effectiveAt == nil)
    #expect(answer.fileBy?.latest == china("2026-04-18"))
    #expect(answer.status == .unknown)
  }
}
