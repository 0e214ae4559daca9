import Eligibility
import Evidence
import Packs
import Testing

@Suite struct PackTests {
  /// A small platform of a merchant's own, two days and then three.
  private func own(id: String, from: String, to: String? = nil, values: String) throws -> PlatformPack {
    try pack(
      """
      id: \(id)
      version: "1"
      platform: shop
      name: {zh: 小店, en: a small shop}
      valid_from: \(from)
      \(to.map { "valid_to: \($0)" } ?? "")
      review_by: 2027-01-01
      source: its owner
      source_date: 2026-01-01
      confidence: A
      values:
      \(values)
      """)
  }

  private func value(_ key: String, _ value: String, confidence: String = "A") -> String {
    "  \(key): {value: \(value), source: s, source_date: 2026-01-01, confidence: \(confidence), why: {zh: 因, en: why}}"
  }

  private let fulfilled = ["mutual-review", "order-finished"]

  @Test func `every example of every pack holds`() throws {
    let packs = try PackFile.builtIn(.platforms).map { try $0.decode(PlatformPack.self) }
    #expect(packs.allSatisfy { !$0.examples.isEmpty })
    #expect(try Eligibility(packs: packs).failingExamples() == [])
  }

  @Test func `an example that does not hold is told`() throws {
    let wrong = try pack(
      """
      {id: shop-1, version: "1", platform: shop, name: {zh: 店, en: shop}, valid_from: 2020-01-01,
       review_by: 2027-01-01, source: s, source_date: 2026-01-01, confidence: A, examples: [
       {made: "2026-03-01 10:00:00", finished: "2026-02-27 09:00:00", as_of: "2026-03-02 10:00:00",
        status: qualified, zone: inside, earliest: "2026-03-31 10:00:00", latest: "2026-04-01 00:00:00"}]}
      """)
    let rules = try Eligibility(packs: [commonPack(), wrong])
    #expect(rules.failingExamples() == ["shop-1 example 1: status is unknown, not qualified"])
  }

  @Test func `an example of a category that ends on another day, or has no way, is told`() throws {
    for (category, end) in [("abuse-leak-advert", "2026-03-31 10:00:00"), ("coercion", "no route")] {
      let wrong = try pack(
        """
        {id: shop-1, version: "1", platform: shop, name: {zh: 店, en: shop}, valid_from: 2020-01-01,
         review_by: 2027-01-01, source: s, source_date: 2026-01-01, confidence: A, examples: [
         {made: "2026-03-01 10:00:00", finished: "2026-02-27 09:00:00", as_of: "2026-03-02 10:00:00",
          status: unknown, zone: inside, earliest: "2026-03-31 10:00:00", latest: "2026-04-01 00:00:00",
          category: \(category), category_by: "2026-05-30 10:00:00"}]}
        """)
      #expect(
        try Eligibility(packs: [commonPack(), wrong]).failingExamples() == [
          "shop-1 example 1: \(category) is \(end), not 2026-05-30 10:00:00"
        ])
    }
  }

  @Test func `a review is judged by the pack in force on its day`() throws {
    let keys = fulfilled.map { value($0, "automatic") }.joined(separator: "\n")
    let rules = try Eligibility(packs: [
      commonPack(),
      own(id: "shop-1", from: "2020-01-01", to: "2024-03-24", values: value("window", "72 h") + "\n" + keys),
      own(id: "shop-2", from: "2024-03-25", values: value("window", "48 h") + "\n" + keys),
    ])
    for (made, pack, earliest) in [
      ("2024-03-24 23:59:59", "shop-1", "2024-03-27 23:59:59"),
      ("2024-03-25 00:00:00", "shop-2", "2024-03-27 00:00:00"),
    ] {
      let answer = try rules.assess(review(Platform("shop"), made: made), asOf: china(made))
      #expect(answer.packs == [pack])
      #expect(answer.fileBy?.earliest == china(earliest))
      #expect(answer.status == .qualified)
    }
  }

  @Test(arguments: [("A", Status.notQualified), ("B", .notQualified), ("C", .unknown), ("D", .unknown)])
  func `a window of low confidence gives nothing up`(confidence: String, status: Status) throws {
    let values = value("window", "2 d", confidence: confidence)
    let rules = try Eligibility(packs: [commonPack(), own(id: "shop-1", from: "2020-01-01", values: values)])
    let facts = review(Platform("shop"), made: "2026-03-01 10:00:00")
    #expect(try rules.assess(facts, asOf: china("2026-03-20")).status == status)
  }

  @Test func `a later pack of one id replaces the earlier`() throws {
    let rules = try Eligibility(packs: [
      commonPack(), own(id: "shop-1", from: "2020-01-01", values: value("window", "2 d")),
      own(id: "shop-1", from: "2020-01-01", values: value("window", "5 d")),
    ])
    let answer = try rules.assess(
      review(Platform("shop"), made: "2026-03-01 10:00:00"), asOf: china("2026-03-02"))
    #expect(answer.fileBy?.earliest == china("2026-03-06 10:00:00"))
  }

  @Test func `two packs for one day are refused`() throws {
    let first = try own(id: "shop-1", from: "2020-01-01", values: value("window", "2 d"))
    let second = try own(id: "shop-2", from: "2024-01-01", values: value("window", "2 d"))
    let common = try commonPack()
    #expect(throws: EligibilityError.overlap("shop-1", "shop-2")) {
      try Eligibility(packs: [common, first, second])
    }
  }

  @Test func `a value that is none is refused by name`() throws {
    let bad = try own(id: "shop-1", from: "2020-01-01", values: value("window", "soon"))
    let common = try commonPack()
    #expect(throws: EligibilityError.badValue(pack: "shop-1", key: "window", value: "soon")) {
      try Eligibility(packs: [common, bad])
    }
  }

  @Test func `a mutual effect without its delays is refused by name`() throws {
    let bad = try own(
      id: "shop-1", from: "2020-01-01",
      values: value("window", "2 d") + "\n" + value("takes-effect", "mutual"))
    let common = try commonPack()
    #expect(throws: EligibilityError.missing(pack: "shop-1", key: "effect-both")) {
      try Eligibility(packs: [common, bad])
    }
  }

  @Test func `a key that no rule knows, and a date that is none, are refused on reading`() {
    #expect(throws: PackError.self) { try own(id: "s", from: "2020-01-01", values: value("windows", "2 d")) }
    #expect(throws: PackError.self) { try own(id: "s", from: "2020-02-30", values: value("window", "2 d")) }
  }

  @Test func `rules without the pack for any platform are refused`() throws {
    let alone = try own(id: "shop-1", from: "2020-01-01", values: value("window", "2 d"))
    #expect(throws: EligibilityError.noPack(platform: "any")) { try Eligibility(packs: [alone]) }
  }

  @Test func `a pack past its review date is named`() throws {
    let rules = try builtInRules()
    #expect(rules.overduePacks(asOf: china("2027-03-31 23:59:59")) == [])
    #expect(
      rules.overduePacks(asOf: china("2027-04-01"), among: ["taobao-2019"]).sorted()
        == ["any-2019", "taobao-2019"])
    #expect(rules.overduePacks(asOf: china("2027-04-01"), among: []) == [])
    #expect(rules.overduePacks(asOf: china("2027-04-01")).count == PackFile.builtIn(.platforms).count)
    #expect(rules.warningSeconds == 72 * 3600)
  }
}
