import Eligibility
import Evidence
import TestSupport
import Testing

@testable import Casework

/// Sums of one person over that person's cases: by a whole nick or an account named for payment, in one shop.
@Suite struct DemandTallyTests {
  private let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  /// Reviews with a conversation each: order, nick, day of March, what the buyer asks for.
  private func run(_ talks: [(order: String, nick: String, day: String, asks: String)]) async throws
    -> Investigation
  {
    let rows = talks.filter { talk in talks.first { $0.order == talk.order }.map { $0 == talk } == true }
    let orders = rows.map { "\($0.order),\($0.nick),30.00,交易成功,2026-03-0\($0.day) 08:00:00,木勺,小林手作" }
    let reviews = rows.map { "\($0.order),\($0.nick),差评,不好,2026-03-0\($0.day) 10:00:00" }
    try folder.write(
      (["订单编号,买家会员名,买家实际支付金额,订单状态,订单创建时间,宝贝标题,店铺名称"] + orders).joined(separator: "\r\n"), to: "orders.csv")
    try folder.write((["订单编号,买家昵称,评价结果,评价内容,评价时间"] + reviews).joined(separator: "\r\n"), to: "reviews.csv")
    for (number, talk) in talks.enumerated() {
      let lines = [
        "小林手作:阿林 (2026-03-0\(talk.day) 11:00:00):您好，订单 \(talk.order) 有什么问题吗",
        "\(talk.nick) (2026-03-0\(talk.day) 11:01:00):东西没问题。\(talk.asks)，不给差评就一直挂着，给了我马上删",
      ]
      try folder.write(lines.joined(separator: "\n") + "\n", to: "chat\(number).txt")
    }
    let asOf = try #require(Instant(iso8601: "2026-03-20T12:00:00+08:00"))
    var options = RunOptions(paths: [folder.path], asOf: asOf)
    options.platform = .taobao
    return try await Investigation(options, on: .standard)
  }

  private func facts(_ run: Investigation, since: String = "2024-03-20T12:00:00+08:00") throws -> [String:
    DemandFacts]
  {
    let start = try #require(Instant(iso8601: since))
    var found: [String: DemandFacts] = [:]
    for place in run.cases.indices {
      found[run.cases[place].order ?? "-"] = run.demands.facts(
        of: place, since: start, upTo: run.options.asOf)
    }
    return found
  }

  private let first = "3026000000000000011"
  private let second = "3026000000000000022"

  @Test func `two orders of one nick add up, another nick's do not`() async throws {
    let found = try facts(
      try await run([
        (first, "晚风a", "1", "转我200块"), (second, "晚风a", "5", "转我300块"),
        ("3026000000000000033", "山雀b", "6", "转我500块"),
      ]))
    #expect(found[first] == DemandFacts(fen: 50_000, cases: 2))
    #expect(found[second] == found[first])
    #expect(found["3026000000000000033"] == DemandFacts(fen: 50_000, cases: 1))
  }

  @Test func `of a price that is raised only the highest counts`() async throws {
    let found = try facts(
      try await run([(first, "晚风a", "1", "转我200块"), (first, "晚风a", "5", "转我300块")]))
    #expect(found[first] == DemandFacts(fen: 30_000, cases: 1))
  }

  @Test func `one account for payment makes two nicks one person`() async throws {
    let found = try facts(
      try await run([
        (first, "晚风a", "1", "转我200块，加微信 linfeng_8800"), (second, "山雀b", "5", "转我300块，加微信 linfeng_8800"),
      ]))
    #expect(found[first] == DemandFacts(fen: 50_000, cases: 2))
    #expect(found[second] == found[first])
  }

  @Test func `what lies before the span does not count`() async throws {
    let run = try await run([(first, "晚风a", "1", "转我200块"), (second, "晚风a", "5", "转我300块")])
    #expect(
      try facts(run, since: "2026-03-03T00:00:00+08:00")[second] == DemandFacts(fen: 30_000, cases: 1))
  }
}
