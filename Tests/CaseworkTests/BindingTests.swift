import Evidence
import TestSupport
import Testing

@testable import Casework

/// DESIGN §3: what belongs to a case, and what never does.
@Suite struct BindingTests {
  private let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private static let orderHead = "订单编号,买家会员名,买家实际支付金额,订单状态,订单创建时间,宝贝标题,店铺名称,联系手机"
  private static let reviewHead = "订单编号,买家昵称,评价结果,评价内容,评价时间"

  private func run(_ more: (inout RunOptions) -> Void = { _ in }) async throws -> Investigation {
    let asOf = try #require(Instant(iso8601: "2026-03-20T12:00:00+08:00"))
    var options = RunOptions(paths: [folder.path], asOf: asOf)
    options.platform = .taobao
    more(&options)
    return try await Investigation(options, on: .standard)
  }

  private func write(orders: [String], reviews: [String]) throws {
    try folder.write(([Self.orderHead] + orders).joined(separator: "\r\n"), to: "orders.csv")
    try folder.write(([Self.reviewHead] + reviews).joined(separator: "\r\n"), to: "reviews.csv")
  }

  private func chat(_ lines: [String], to name: String) throws {
    try folder.write(lines.joined(separator: "\n") + "\n", to: name)
  }

  /// Order numbers of the cases that a dialogue belongs to, with the reason.
  private func bindings(_ run: Investigation) -> [String: Binding] {
    var found: [String: Binding] = [:]
    for item in run.cases { for bound in item.dialogues { found[item.order ?? "-"] = bound.binding } }
    return found
  }

  @Test func `a whole nick binds, from thirty days before the order on`() async throws {
    try write(
      orders: ["3026000000000000011,晚风a,30.00,交易成功,2026-03-01 10:00:00,木勺,小林手作,"],
      reviews: ["3026000000000000011,晚风a,差评,不好,2026-03-05 10:00:00"])
    try chat(["晚风a (2026-03-05 11:00:00):在吗", "小林手作:阿林 (2026-03-05 11:00:05):在的"], to: "chat.txt")
    let run = try await run()
    #expect(bindings(run) == ["3026000000000000011": .nick])
    let window = try #require(run.cases.first?.dialogues.first?.window)
    #expect(window.lowerBound == Instant(iso8601: "2026-01-30T10:00:00+08:00"))
    #expect(window.upperBound == run.options.asOf)
  }

  @Test func `a masked nick never binds, an order number named in the chat does`() async throws {
    try write(
      orders: ["3026000000000000011,晚**a,30.00,交易成功,2026-03-01 10:00:00,木勺,小林手作,"],
      reviews: ["3026000000000000011,晚**a,差评,不好,2026-03-05 10:00:00"])
    try chat(["晚**a (2026-03-05 11:00:00):在吗", "小林手作:阿林 (2026-03-05 11:00:05):在的"], to: "a.txt")
    #expect(bindings(try await run())["3026000000000000011"] == nil)
    try chat(
      ["晚**a (2026-03-05 12:00:00):订单3026000000000000011", "小林手作:阿林 (2026-03-05 12:00:05):好"], to: "b.txt")
    #expect(bindings(try await run())["3026000000000000011"] == .numberNamed)
  }

  @Test func `a buyer's conversation goes to each of the buyer's cases`() async throws {
    try write(
      orders: [
        "3026000000000000011,晚风a,30.00,交易成功,2026-03-01 10:00:00,木勺,小林手作,",
        "3026000000000000022,晚风a,40.00,交易成功,2026-03-02 10:00:00,木碗,小林手作,",
      ],
      reviews: [
        "3026000000000000011,晚风a,差评,不好,2026-03-05 10:00:00",
        "3026000000000000022,晚风a,中评,一般,2026-03-06 10:00:00",
      ])
    try chat(["晚风a (2026-03-05 11:00:00):在吗", "小林手作:阿林 (2026-03-05 11:00:05):在的"], to: "chat.txt")
    #expect(Set(bindings(try await run()).keys) == ["3026000000000000011", "3026000000000000022"])
  }

  @Test func `a number that a spreadsheet has cut binds no review to an order`() async throws {
    try write(
      orders: ["3.02600E+18,晚风a,30.00,交易成功,2026-03-01 10:00:00,木勺,小林手作,"],
      reviews: ["3.02600E+18,路人b,差评,不好,2026-03-05 10:00:00"])
    let run = try await run()
    #expect(run.cases.count == 1)
    #expect(run.cases.first?.orders.isEmpty == true)
    #expect(run.cases.first?.order == nil)
  }

  @Test func `a person's own statement binds before anything else`() async throws {
    try write(
      orders: ["3026000000000000011,晚风a,30.00,交易成功,2026-03-01 10:00:00,木勺,小林手作,"],
      reviews: ["3026000000000000011,晚风a,差评,不好,2026-03-05 10:00:00"])
    try chat(["路人x (2026-03-05 11:00:00):在吗", "小林手作:阿林 (2026-03-05 11:00:05):在的"], to: "chat.txt")
    #expect(bindings(try await run())["3026000000000000011"] == nil)
    let run = try await run { $0.links = [RunOptions.Link(file: "chat.txt", order: "3026000000000000011")] }
    #expect(bindings(run)["3026000000000000011"] == .statement)
  }

  @Test func `a call binds by its whole number after the order, and no other does`() async throws {
    try write(
      orders: ["3026000000000000011,晚风a,30.00,交易成功,2026-03-01 10:00:00,木勺,小林手作,19900000001"],
      reviews: ["3026000000000000011,晚风a,差评,不好,2026-03-05 10:00:00"])
    func call(_ number: String, _ seconds: String) -> String {
      "<call number='\(number)' duration='9' date='\(seconds)000' type='1' presentation='1'/>"
    }
    // 2026-02-20, 2026-03-06 and again 2026-03-06 from another number, all at noon in China.
    let calls = [
      call("19900000001", "1771560000"), call("+8619900000001", "1772769600"),
      call("19900000002", "1772769600"),
    ]
    try folder.write("<?xml version='1.0'?><calls count='3'>\(calls.joined())</calls>", to: "calls.xml")
    let run = try await run()
    #expect(run.cases.first?.calls.map(\.number) == ["+8619900000001"])
  }

  @Test func `nothing is linked across shops`() async throws {
    try write(
      orders: [
        "3026000000000000011,晚风a,30.00,交易成功,2026-03-01 10:00:00,木勺,小林手作,",
        "3026000000000000022,晚风a,40.00,交易成功,2026-03-02 10:00:00,木碗,阿桐木作,",
      ],
      reviews: [
        "3026000000000000011,晚风a,差评,不好,2026-03-05 10:00:00",
        "3026000000000000022,晚风a,差评,差,2026-03-06 10:00:00",
      ])
    try chat(["晚风a (2026-03-05 11:00:00):在吗", "小林手作:阿林 (2026-03-05 11:00:05):在的"], to: "chat.txt")
    #expect(Set(bindings(try await run()).keys) == ["3026000000000000011"])
  }

  @Test func `a recording is of the one call that its number and time fit, at its start or its end`() {
    let rules = BindingRules(
      daysBeforeOrder: 30, recordingCallSeconds: 60, tmallShopSuffixes: [], layoutsElsewhere: [],
      shortMessageLayouts: [],
      orderNumbers: OrderMentions.Shape(fewestDigits: 10, mostDigits: 24, mostNumbers: 8))
    let place = Citation(original: OriginalID(0), bytes: 0..<1, place: .whole)
    func call(_ number: String, _ second: Int64) -> Call {
      Call(
        number: number, at: Instant(seconds: second), duration: 300, direction: .incoming, citation: place)
    }
    func recording(_ second: Int64) -> Recording {
      var recording = Recording(codec: "amr-nb", citation: place)
      recording.number = "19900000001"
      recording.namedAt = Instant(seconds: second)
      return recording
    }
    let calls = [call("+8619900000001", 1000), call("19900000001", 5000), call("19900000002", 9000)]
    #expect(rules.call(of: recording(1002), among: calls)?.at.seconds == 1000)
    #expect(rules.call(of: recording(5330), among: calls)?.at.seconds == 5000)
    #expect(rules.call(of: recording(9001), among: calls) == nil)
    #expect(rules.call(of: recording(3000), among: calls) == nil)
    #expect(rules.call(of: recording(1300), among: calls + [call("19900000001", 1290)]) == nil)
  }
}
