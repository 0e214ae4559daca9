import Eligibility
import Evidence
import Testing

@Suite struct RouteTests {
  private func routes(_ verdict: Verdict?) throws -> [Route] {
    var facts = review(.taobao, made: "2026-02-01 10:00:00", finished: "2026-01-27 09:00:00")
    facts.verdict = verdict
    return try builtInRules().assess(facts, asOf: china("2026-03-20")).routes
  }

  @Test func `an honest complaint is answered with a remedy, never with the police`() throws {
    #expect(
      try routes(Verdict.none).map(\.id) == [
        "remedy", "public-reply", "platform-intervention", "abuse-leak-advert",
      ])
  }

  @Test func `a lever with a price opens the police and the court`() throws {
    #expect(
      try routes(.strong).map(\.id) == [
        "public-reply", "platform-intervention", "abuse-leak-advert", "regulator", "police", "court",
      ])
  }

  @Test func `without a conversation nobody is sent to the police`() throws {
    #expect(try routes(nil) == routes(Verdict.none))
  }

  @Test func `abuse, leaks and adverts have ninety days of their own`() throws {
    let abuse = try #require(try routes(nil).first { $0.id == "abuse-leak-advert" })
    #expect(abuse.fileBy?.earliest == china("2026-05-02 10:00:00"))
    #expect(abuse.fileBy?.latest == china("2026-05-03"))
    #expect(abuse.fileBy?.steps.map(\.rule) == ["abuse-window"])
  }

  @Test func `every route says why in both languages`() throws {
    for route in try routes(nil) + routes(.strong) {
      #expect(
        !route.why.zh.isEmpty && !route.why.en.isEmpty && !route.title.zh.isEmpty && !route.title.en.isEmpty)
    }
  }
}
