import TestSupport
import Testing

/// The zone and the clock changes of the machine, and of the person who names a moment.
@Suite struct ZoneTests {
  private let folder: TemporaryFolder
  init() throws {
    folder = try TemporaryFolder()
    // The window ends in the night in which New York's clocks go forward (2026-03-08 02:00 there, 15:00 in China).
    try folder.write(
      "订单编号,买家昵称,评价结果,评价内容,评价时间\n3026000000000000011,晚风a,差评,不好,2026-02-06 15:00:00\n", to: "reviews.csv")
  }

  private func deadlines(asOf: String, zone: String) throws -> Program.Result {
    try Program.run(
      [
        "deadlines", folder.path, "--platform", "tmall", "--as-of", asOf, "--format", "csv", "--language",
        "en",
      ],
      environment: ["TZ": zone])
  }

  @Test(arguments: ["America/New_York", "Europe/Berlin", "Australia/Sydney", "Asia/Shanghai"])
  func `the machine's zone changes nothing, also while its clocks change`(zone: String) throws {
    for (asOf, word) in [("15:00:00", "inside"), ("15:00:01", "grey")] {
      let result = try deadlines(asOf: "2026-03-08T\(asOf)+08:00", zone: zone)
      #expect(result.text.contains(",\(word),2026-03-08T15:00:00+08:00,2026-03-09T00:00:00+08:00,"))
    }
  }

  @Test func `one moment named in three zones gives one board`() throws {
    let boards = try ["2026-03-08T15:00:00+08:00", "2026-03-08T02:00:00-05:00", "2026-03-08T07:00:00Z"].map {
      try deadlines(asOf: $0, zone: "America/New_York").output
    }
    #expect(boards[0] == boards[1] && boards[1] == boards[2] && !boards[0].isEmpty)
  }
}
