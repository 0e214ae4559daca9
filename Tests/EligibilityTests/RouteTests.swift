import Eligibility
import Evidence
import Packs
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

  private func named(_ category: Category, on platform: Platform) throws -> Route? {
    var facts = review(platform, made: "2026-02-01 10:00:00", finished: "2026-01-27 09:00:00")
    facts.categories = [category]
    return try builtInRules().assess(facts, asOf: china("2026-03-20")).routes.first {
      $0.category == category
    }
  }

  @Test(arguments: [
    (Category.competitor, "2026-03-03 10:00:00"), (.thirdPartyFraud, "2026-03-03 10:00:00"),
    (.abuseLeakAdvert, "2026-05-02 10:00:00"),
  ])
  func `a category that was named is a way with its own last day, why and needs`(
    category: Category, end: String
  ) throws {
    let route = try #require(try named(category, on: .taobao))
    #expect(route.id == category.rawValue)
    #expect(route.fileBy?.earliest == china(end))
    #expect(route.why.zh.contains("见分析结果") && route.why.en.contains("see what was found"))
    #expect(route.needs?.zh.isEmpty == false && route.needs?.en.isEmpty == false)
  }

  @Test(arguments: [Category.competitor, .thirdPartyFraud, .abuseLeakAdvert])
  func `where its window is not published the strictest one is counted, and its step says what to do`(
    category: Category
  ) throws {
    let deadline = try #require(try named(category, on: Platform("jd"))?.fileBy)
    #expect(deadline.earliest == china("2026-03-03 10:00:00"))
    #expect(deadline.steps.map(\.rule) == ["strictest-window"])
    #expect(deadline.steps[0].why.en.contains("Ask the platform"))
  }

  @Test func `where nothing was named and the window is not published no date is made up`() throws {
    let facts = review(Platform("jd"), made: "2026-02-01 10:00:00", finished: "2026-01-27 09:00:00")
    let routes = try builtInRules().assess(facts, asOf: china("2026-03-20")).routes
    #expect(routes.contains { $0.id == "abuse-leak-advert" } && routes.allSatisfy { $0.fileBy == nil })
  }

  @Test func `a category that was named changes the routes and nothing else`() throws {
    var facts = review(.taobao, made: "2026-02-01 10:00:00", finished: "2026-01-27 09:00:00")
    let before = try builtInRules().assess(facts, asOf: china("2026-03-20"))
    facts.categories = [.unreasonableDemand, .coercion]
    #expect(try builtInRules().assess(facts, asOf: china("2026-03-20")) == before)
    facts.categories.formUnion([.competitor, .thirdPartyFraud])
    var after = try builtInRules().assess(facts, asOf: china("2026-03-20"))
    #expect(
      Set(after.routes.map(\.id)).subtracting(before.routes.map(\.id)) == ["competitor", "third-party-fraud"])
    after.routes = before.routes
    #expect(after == before)
  }

  @Test func `the dates alone keep the ways that were named, and no other`() throws {
    var facts = review(.taobao, made: "2026-02-01 10:00:00", finished: "2026-01-27 09:00:00")
    let dates = try builtInRules().datesOnly
    #expect(try dates.assess(facts, asOf: china("2026-03-20")).routes == [])
    facts.categories = [.abuseLeakAdvert]
    let routes = try dates.assess(facts, asOf: china("2026-03-20")).routes
    #expect(routes.map(\.category) == [.abuseLeakAdvert])
    #expect(routes[0].fileBy?.earliest == china("2026-05-02 10:00:00"))
  }

  @Test func `the guide tells what a named category takes, and is silent about one that was not`() throws {
    let rules = try builtInRules()
    for (categories, isTold) in [([Category.competitor], true), ([.coercion], false), ([], false)] {
      let guide = rules.guides(for: ["taobao-2019"], verdicts: [.none], categories: Set(categories))
      #expect(guide.flatMap(\.routes).contains { $0.id == "competitor" && $0.needs != nil } == isTold)
    }
  }

  @Test(arguments: [
    "category: rivals", "when: always", "window: rating-window", "verdicts: [maybe]", "when: named",
  ])
  func `a word that no route knows is refused on reading`(line: String) {
    #expect(throws: PackError.self) {
      try pack(
        """
        {id: shop-1, version: "1", platform: shop, name: {zh: 店, en: shop}, valid_from: 2020-01-01,
         review_by: 2027-01-01, source: s, source_date: 2026-01-01, confidence: A, routes: [
         {id: r, title: {zh: 途, en: way}, why: {zh: 因, en: why}, \(line)}]}
        """)
    }
  }

  @Test func `every route says why in both languages`() throws {
    for route in try routes(nil) + routes(.strong) {
      #expect(
        !route.why.zh.isEmpty && !route.why.en.isEmpty && !route.title.zh.isEmpty && !route.title.en.isEmpty)
    }
  }
}
