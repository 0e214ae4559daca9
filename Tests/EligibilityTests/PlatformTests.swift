import Eligibility
import Evidence
import Testing

@Suite struct PlatformTests {
  @Test func `Taobao or Tmall is judged as both, and the platform is asked for`() throws {
    let facts = review(.taobao, .tmall, made: "2026-03-01 10:00:00", finished: "2026-02-27 09:00:00")
    let answer = try builtInRules().assess(facts, asOf: china("2026-03-10"))
    #expect(answer.packs == ["taobao-2019", "tmall-2019"])
    #expect(answer.status == .requiresAction)
    #expect(answer.missingIDs.contains("platform") && answer.missingIDs.contains("mutual-review"))
    #expect(answer.effectiveAt == nil)
    #expect(answer.fileBy?.earliest == china("2026-03-31 10:00:00"))
    #expect(answer.fileBy?.latest == china("2026-04-16"))
  }

  @Test func `a complaint that one of two platforms would still take is not given up`() throws {
    let facts = review(.taobao, .tmall, made: "2026-03-01 10:00:00", finished: "2026-02-27 09:00:00")
    let grey = try builtInRules().assess(facts, asOf: china("2026-04-10"))
    #expect(grey.status == .unknown && grey.zone == .grey)
    let outside = try builtInRules().assess(facts, asOf: china("2026-04-20"))
    #expect(outside.status == .notQualified && outside.zone == .outside)
  }

  @Test func `what nobody publishes is asked, and the strictest window known is acted on`() throws {
    let facts = review(Platform("jd"), made: "2026-03-01 10:00:00", finished: "2026-02-27 09:00:00")
    for date in ["2026-03-02", "2026-04-20"] {
      let answer = try builtInRules().assess(facts, asOf: china(date))
      #expect(answer.status == .unknown)
      #expect(answer.packs == ["jd-2019"])
      #expect(answer.missing.first { $0.id == "platform" }?.until == china("2026-03-31 10:00:00"))
      #expect(answer.fileBy?.earliest == china("2026-03-31 10:00:00"))
      #expect(answer.fileBy?.steps.map(\.rule) == ["strictest-window"])
    }
  }

  @Test(arguments: ["taobao", "tmall", "jd"])
  func `a date that no pack covers is refused`(platform: String) throws {
    let date = china("2018-12-31 23:59:59")
    let facts = review(Platform(platform), made: "2018-12-31 23:59:59", finished: "2018-12-30 09:00:00")
    let rules = try builtInRules()
    #expect(throws: EligibilityError.dateNotCovered(platform: Platform(platform), date: date)) {
      try rules.assess(facts, asOf: date)
    }
    let first = review(Platform(platform), made: "2019-01-01 00:00:00", finished: "2018-12-30 09:00:00")
    #expect(try rules.assess(first, asOf: china("2019-01-02")).fileBy != nil)
  }

  @Test func `a review without any platform is refused`() throws {
    let rules = try builtInRules()
    #expect(throws: EligibilityError.noPack(platform: "")) {
      try rules.assess(ReviewFacts(platforms: [], madeAt: nil), asOf: china("2026-03-20"))
    }
  }
}
