import Eligibility
import Evidence
import Packs
import Testing

/// The packs as they are linked in, platform by platform.
@Suite struct BuiltInPackTests {
  static let platforms = [
    "taobao", "tmall", "jd", "pdd", "douyin", "meituan", "dianping", "ctrip", "eleme", "wechat-shop",
    "amazon", "ebay", "etsy", "shopee",
  ]

  private func assess(_ platform: String, made: String, asOf: String) throws -> Assessment {
    try builtInRules().assess(
      review(Platform(platform), made: made, finished: "2024-03-01 09:00:00"), asOf: china(asOf))
  }

  @Test(arguments: platforms)
  func `every platform has a pack of its own`(platform: String) throws {
    let answer = try assess(platform, made: "2026-03-01 10:00:00", asOf: "2026-03-10")
    #expect(answer.packs.count == 1 && answer.packs[0].hasPrefix(platform + "-"))
    #expect(answer.fileBy != nil)
  }

  @Test(arguments: platforms)
  func `only what two sources agree on gives a complaint up`(platform: String) throws {
    let late = try assess(platform, made: "2026-03-01 10:00:00", asOf: "2026-09-01")
    let known = ["taobao", "tmall", "douyin"].contains(platform)
    #expect(late.status == (known ? .notQualified : .unknown))
  }

  /// The hour in which WeChat's seventy-two hours became forty-eight.
  @Test(arguments: [
    ("2024-03-24 22:59:59", "wechat-shop-2019", "2024-03-27 22:59:59"),
    ("2024-03-24 23:59:59", "wechat-shop-2019", "2024-03-27 23:59:59"),
    ("2024-03-25 00:00:00", "wechat-shop-2024", "2024-03-27 00:00:00"),
    ("2024-03-25 01:00:00", "wechat-shop-2024", "2024-03-27 01:00:00"),
  ])
  func `a review is judged by the pack in force when it was made`(made: String, pack: String, end: String)
    throws
  {
    // Long after both, as a merchant would look back.
    let answer = try assess("wechat-shop", made: made, asOf: "2026-03-20")
    #expect(answer.packs == [pack])
    #expect(answer.evidenceExpires.first { $0.id == "dispute-answer" }?.at == china(end))
  }

  @Test func `a Chinese law is not held up to a marketplace abroad`() throws {
    for platform in ["amazon", "ebay", "etsy", "shopee"] {
      var facts = review(Platform(platform), made: "2026-03-01 10:00:00", finished: "2026-02-27 09:00:00")
      facts.verdict = .strong
      let answer = try builtInRules().assess(facts, asOf: china("2026-03-10"))
      #expect(
        answer.routes.map(\.id) == [
          "public-reply", "platform-intervention", "abuse-leak-advert", "report-buyer",
        ])
      #expect(!answer.evidenceExpires.contains { $0.id == "transaction-records" })
    }
  }

  @Test func `every route of every pack says what it takes`() throws {
    let packs = Set(try PackFile.builtIn(.platforms).map { try $0.decode(PlatformPack.self).id })
    let guides = try builtInRules().guides(
      for: packs, verdicts: Set(Verdict.allCases), categories: Set(Category.allCases))
    #expect(guides.map(\.pack) == packs.sorted())
    for route in guides.flatMap(\.routes) {
      #expect(route.needs.map { !$0.zh.isEmpty && !$0.en.isEmpty } == true, "\(route.id)")
    }
  }

  @Test func `a merchant's pack with an identifier of its own comes first on the days it covers`() throws {
    let mine = try pack(
      """
      {id: our-taobao, version: "3", platform: taobao, name: {zh: 淘宝, en: Taobao}, valid_from: 2026-02-01,
       review_by: 2027-01-01, source: the complaint page, source_date: 2026-02-01, confidence: A,
       values: {window: {value: 20 d, source: s, source_date: 2026-02-01, confidence: A, why: {zh: 因, en: why}}}}
      """)
    let builtIn = try PackFile.builtIn(.platforms).map { try $0.decode(PlatformPack.self) }
    let rules = try Eligibility(packs: builtIn, own: [mine])
    let now = china("2026-03-01")
    let covered = try rules.assess(review(.taobao, made: "2026-02-01 00:00:00"), asOf: now)
    #expect(covered.packs == ["our-taobao"] && covered.fileBy?.earliest == china("2026-02-21"))
    let before = try rules.assess(review(.taobao, made: "2026-01-31 23:59:59"), asOf: now)
    #expect(before.packs == ["taobao-2019"])
  }

  @Test func `a sentence that a comma has cut is refused`() {
    #expect(throws: PackError.self) {
      try pack(
        """
        {id: s, version: "1", platform: s, name: {zh: 店, en: a shop, cut}, valid_from: 2026-02-01,
         review_by: 2027-01-01, source: s, source_date: 2026-02-01, confidence: A}
        """)
    }
  }
}
