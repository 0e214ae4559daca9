import Evidence
import TestSupport
import Testing

@testable import Casework

/// What the board tells beside the dates: steps, what was filed, who judged.
@Suite struct BoardExplainedTests {
  private let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private static let order = "3026000000000000011"

  private func board(
    made: String = "2026-03-05 10:00:00", _ change: (inout RunOptions) -> Void = { _ in }
  ) async throws -> ListDeadlines {
    try folder.write(
      "订单编号,买家昵称,评价结果,评价内容,评价时间\n\(Self.order),晚风a,差评,不好,\(made)\n", to: "in/reviews.csv")
    let asOf = try #require(Instant(iso8601: "2026-03-20T12:00:00+08:00"))
    var options = RunOptions(paths: [folder.path + "/in"], asOf: asOf, language: .en)
    options.platform = .tmall
    change(&options)
    return try await ListDeadlines.run(options, on: .standard)
  }

  private func text(_ board: ListDeadlines, _ format: TableFormat = .text) async throws -> String {
    var bytes: [UInt8] = []
    try await board.write(format, in: .en) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `each step is numbered and sourced, and the pack is named with its digest`() async throws {
    let text = try await text(board())
    #expect(text.contains("    1. 2026-03-05 10:00 → 2026-04-04 10:00  30 days of 24 hours"))
    #expect(text.contains("(2024-09-27, B)]"))
    #expect(text.contains("\njudged by: tmall-2019 v2  SHA-256 "))
    #expect(!text.contains("taobao-2019"))
    #expect(text.split(separator: "not legal advice").count == 2)
    #expect(text.split(separator: "it takes:").count == 5)
  }

  @Test func `a complaint that was filed is shown, dated, and no longer urgent`() async throws {
    let urgent = try await board(made: "2026-02-19 10:00:00")
    #expect(urgent.exitStatus == 1)
    try folder.write(
      "订单编号,平台,提交时间,结果\n\(Self.order),天猫,2026-03-18 09:00:00,处理中\n", to: "in/filed.csv")
    let filed = try await board(made: "2026-02-19 10:00:00")
    let text = try await text(filed)
    #expect(text.contains("filed: 2026-03-18 09:00  处理中  Your list says"))
    #expect(text.contains("The buyer has 3 days to answer with evidence. (until 2026-03-21 09:00)"))
    #expect(filed.exitStatus == 0)
    #expect(try await self.text(filed, .csv).contains(",2026-03-18T09:00:00+08:00,处理中"))
    #expect(try await self.text(filed, .json).contains("\"result\" : \"处理中\""))
  }

  @Test func `a merchant's own pack judges, and is named as such`() async throws {
    try folder.write(
      """
      {id: our-tmall, version: "7", platform: tmall, name: {zh: 天猫, en: Tmall}, valid_from: 2026-01-01,
       review_by: 2026-03-01, source: the complaint page, source_date: 2026-01-01, confidence: A,
       values: {window: {value: 20 d, source: s, source_date: 2026-01-01, confidence: A, why: {zh: 因, en: why}}}}
      """, to: "rules/platforms/ours.yaml")
    let board = try await board { $0.rulesFolder = folder.path + "/rules" }
    let text = try await text(board)
    #expect(text.contains("file by 2026-03-25 10:00"))
    #expect(text.contains("judged by: our-tmall v7 (your own pack)  SHA-256 "))
    // Nobody has looked it over since 1 March.
    #expect(board.problems.map(\.code) == ["pack-overdue"] && board.problems.map(\.file) == ["our-tmall"])
  }

  @Test func `an export written in another zone is the same moment`() async throws {
    let china = try await text(board(made: "2026-03-05 10:00:00"), .csv)
    for made in ["2026-03-05T02:00:00Z", "2026-03-04T21:00:00-05:00", "2026-03-05T11:00:00+09:00"] {
      #expect(try await text(board(made: made), .csv) == china)
    }
  }
}
