import Archive
import Evidence
import TestSupport
import Testing

@testable import Casework

@Suite struct BoardTests {
  private let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  /// A board of Tmall reviews, each with its order number and the time it was made.
  private func board(_ reviews: [(order: String, made: String)]) async throws -> ListDeadlines {
    let rows = reviews.map { "\($0.order),晚风a,差评,不好,\($0.made)" }
    try folder.write((["订单编号,买家昵称,评价结果,评价内容,评价时间"] + rows).joined(separator: "\n"), to: "reviews.csv")
    let asOf = try #require(Instant(iso8601: "2026-03-20T12:00:00+08:00"))
    var options = RunOptions(paths: [folder.path], asOf: asOf, language: .en)
    options.platform = .tmall
    return try await ListDeadlines.run(options, on: .standard)
  }

  private func text(_ board: ListDeadlines, _ format: TableFormat) async throws -> String {
    var bytes: [UInt8] = []
    try await board.write(format, in: .en) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func orders(_ text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      line.hasPrefix("■") || line.hasPrefix("‼") ? String(line.split(separator: " ")[1]) : nil
    }
  }

  /// Made on the days from 1 March on, so that no window ends within three days of 20 March.
  private func calm(_ count: Int) -> [(order: String, made: String)] {
    (0..<count).map { ("30260000000000\(10_000 + $0)", "2026-03-0\(1 + $0 % 9) 10:00:00") }
  }

  @Test func `what ends first stands first, then what may still be argued about, last what is over`()
    async throws
  {
    let board = try await board([
      ("3026000000000000001", "2026-01-01 10:00:00"), ("3026000000000000002", "2026-02-18 11:00:00"),
      ("3026000000000000003", "2026-03-19 10:00:00"), ("3026000000000000005", "2026-02-20 10:00:00"),
      ("3026000000000000004", "2026-02-20 10:00:00"),
    ])
    #expect(orders(try await text(board, .text)).map { $0.suffix(1) } == ["4", "5", "3", "2", "1"])
    #expect(board.exitStatus == 1)
  }

  @Test func `a short board is shown whole`() async throws {
    let text = try await text(board(calm(200)), .text)
    #expect(orders(text).count == 200)
    #expect(!text.contains("not listed"))
  }

  @Test func `a long board shows all that is urgent, counts the rest and says how to get it`() async throws {
    let argued = [("3026000000000000001", "2026-02-18 11:00:00")]
    let board = try await board(calm(230) + argued)
    let text = try await text(board, .text)
    #expect(orders(text).count == 201)
    #expect(orders(text).last == argued[0].0)
    #expect(text.contains("\n30 more that are not urgent are not listed here; all of them: --format csv"))
  }

  @Test func `no other format leaves a line out`() async throws {
    let board = try await board(calm(300))
    #expect(try await text(board, .csv).split(separator: "\r\n").count == 301)
    #expect(try await text(board, .json).split(separator: "\"order\" : ").count == 301)
    let path = folder.path + "/board.ics"
    try board.writeCalendar(to: path, in: .en, on: .standard)
    let calendar = try LocalFiles().open(path).readAll()
    #expect(String(decoding: calendar, as: UTF8.self).split(separator: "BEGIN:VEVENT").count == 301)
  }

  @Test func `a board without a review is an empty list`() async throws {
    try folder.write(
      "订单编号,买家昵称,评价结果,评价内容,评价时间\n3026000000000000001,晚风a,好评,好,2026-03-01 10:00:00\n", to: "good.csv")
    let asOf = try #require(Instant(iso8601: "2026-03-20T12:00:00+08:00"))
    let board = try await ListDeadlines.run(RunOptions(paths: [folder.path], asOf: asOf), on: .standard)
    #expect(try await text(board, .json).contains("\"reviews\" : [\n\n  ],"))
    #expect(board.exitStatus == 0)
  }
}
