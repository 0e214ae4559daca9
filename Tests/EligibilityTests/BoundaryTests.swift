import Eligibility
import Evidence
import Testing

@Suite struct BoundaryTests {
  struct Case: CustomTestStringConvertible {
    var what: String
    var platform: Platform = .taobao
    var finished = "2026-02-27 09:00:00"
    var made = "2026-03-01 10:00:00"
    var seller: String?
    var asOf: String
    var status: Status
    var zone: Zone
    var testDescription: String { what }
  }

  @Test(arguments: [
    Case(
      what: "day 0, the second it is made", asOf: "2026-03-01 10:00:00", status: .requiresAction,
      zone: .inside),
    Case(
      what: "day 15, the last second to rate", asOf: "2026-03-14 09:00:00", status: .requiresAction,
      zone: .inside),
    Case(what: "day 15, one second on", asOf: "2026-03-14 09:00:01", status: .unknown, zone: .inside),
    Case(what: "day 17, in effect", asOf: "2026-03-16 09:00:00", status: .unknown, zone: .inside),
    Case(what: "day 30, the last second", asOf: "2026-03-31 10:00:00", status: .unknown, zone: .inside),
    Case(what: "day 30, one second on", asOf: "2026-03-31 10:00:01", status: .unknown, zone: .grey),
    Case(what: "the lenient reading's midnight", asOf: "2026-04-16 00:00:00", status: .unknown, zone: .grey),
    Case(what: "one second after it", asOf: "2026-04-16 00:00:01", status: .notQualified, zone: .outside),
  ]) func `one side only`(_ test: Case) throws { try check(test) }

  @Test(arguments: [
    Case(
      what: "at once", seller: "2026-03-02 08:00:00", asOf: "2026-03-02 08:00:00", status: .qualified,
      zone: .inside),
    Case(
      what: "rated later than now is not rated", seller: "2026-03-02 08:00:00", asOf: "2026-03-02 07:59:59",
      status: .requiresAction, zone: .inside),
    Case(
      what: "day 30", seller: "2026-03-02 08:00:00", asOf: "2026-03-31 10:00:00", status: .qualified,
      zone: .inside),
    Case(
      what: "grey", seller: "2026-03-02 08:00:00", asOf: "2026-03-31 10:00:01", status: .unknown, zone: .grey),
    Case(
      what: "grey to midnight", seller: "2026-03-02 08:00:00", asOf: "2026-04-04 00:00:00", status: .unknown,
      zone: .grey),
    Case(
      what: "outside", seller: "2026-03-02 08:00:00", asOf: "2026-04-04 00:00:01", status: .notQualified,
      zone: .outside),
  ]) func `both have rated`(_ test: Case) throws { try check(test) }

  @Test(arguments: [
    Case(what: "day 30", platform: .tmall, asOf: "2026-03-31 10:00:00", status: .qualified, zone: .inside),
    Case(what: "to midnight", platform: .tmall, asOf: "2026-04-01 00:00:00", status: .unknown, zone: .grey),
    Case(
      what: "after midnight", platform: .tmall, asOf: "2026-04-01 00:00:01", status: .notQualified,
      zone: .outside),
    Case(
      what: "made at midnight: strict and lenient a day apart", platform: .tmall, made: "2026-03-01 00:00:00",
      asOf: "2026-04-01 00:00:00", status: .unknown, zone: .grey),
    Case(
      what: "made at the last second: they are a second apart", platform: .tmall, made: "2026-03-01 23:59:59",
      asOf: "2026-04-01 00:00:00", status: .unknown, zone: .grey),
    Case(
      what: "over a leap day", platform: .tmall, finished: "2024-02-01 09:00:00", made: "2024-02-10 12:00:00",
      asOf: "2024-03-11 12:00:00", status: .qualified, zone: .inside),
    Case(
      what: "over a leap day, one second on", platform: .tmall, finished: "2024-02-01 09:00:00",
      made: "2024-02-10 12:00:00", asOf: "2024-03-11 12:00:01", status: .unknown, zone: .grey),
    Case(
      what: "over the year's end", platform: .tmall, finished: "2025-12-01 09:00:00",
      made: "2025-12-15 18:00:00",
      asOf: "2026-01-15 00:00:01", status: .notQualified, zone: .outside),
  ]) func `on Tmall`(_ test: Case) throws { try check(test) }

  private func check(_ test: Case) throws {
    let facts = review(
      test.platform, made: test.made, finished: test.finished,
      seller: test.seller.map { .rated(at: china($0)) } ?? .notRated)
    let answer = try builtInRules().assess(facts, asOf: china(test.asOf))
    #expect(answer.status == test.status)
    #expect(answer.zone == test.zone)
  }
}
