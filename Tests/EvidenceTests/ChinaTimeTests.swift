import Evidence
import Testing

@Suite struct ChinaTimeTests {
  @Test func `every day of four hundred years goes to a number and back, one after another`() throws {
    var number = try #require(ChinaTime(year: 1800, month: 1, day: 1)).dayNumber
    for year in 1800..<2200 {
      for month in 1...12 {
        for day in 1...ChinaTime.daysIn(month, of: year) {
          let date = try #require(ChinaTime(year: year, month: month, day: day))
          try #require(date.dayNumber == number)
          try #require(ChinaTime(Instant(date)) == date)
          number += 1
        }
      }
    }
    #expect(number == ChinaTime(year: 2200, month: 1, day: 1)?.dayNumber)
  }

  @Test func `the epoch is eight in the morning in China`() throws {
    #expect(Instant(seconds: 0).iso8601 == "1970-01-01T08:00:00+08:00")
    #expect(Instant(seconds: -28_801).written == "1969-12-31 23:59:59")
    #expect(try #require(ChinaTime(year: 1970, month: 1, day: 1)).dayNumber == 0)
  }

  @Test(
    arguments: [
      ("2026-03-20T12:00:00+08:00", 1_773_979_200), ("2000-02-29T00:00:00+08:00", 951_753_600),
      ("2038-01-19T11:14:08+08:00", 2_147_483_648),
    ] as [(String, Int64)])
  func `moments are written in China time`(text: String, seconds: Int64) {
    #expect(Instant(seconds: seconds).iso8601 == text)
  }

  @Test(arguments: [
    [2026, 2, 29, 0, 0, 0], [2100, 2, 29, 0, 0, 0], [2026, 4, 31, 0, 0, 0], [2026, 13, 1, 0, 0, 0],
    [2026, 0, 1, 0, 0, 0], [2026, 1, 0, 0, 0, 0], [2026, 1, 1, 24, 0, 0], [2026, 1, 1, 0, 60, 0],
    [2026, 1, 1, 0, 0, 60], [0, 1, 1, 0, 0, 0], [10_000, 1, 1, 0, 0, 0], [2026, 1, 1, -1, 0, 0],
  ])
  func `what no calendar has is refused`(_ f: [Int]) {
    #expect(ChinaTime(year: f[0], month: f[1], day: f[2], hour: f[3], minute: f[4], second: f[5]) == nil)
  }

  @Test func `leap days are the ones of the Gregorian calendar`() {
    #expect([1900, 2000, 2023, 2024, 2100].map { ChinaTime.daysIn(2, of: $0) } == [28, 29, 28, 29, 28])
  }

  @Test func `moments compare and subtract by the second`() {
    let one = Instant(seconds: 100)
    #expect(one < one + 1)
    #expect((one + 3600) - one == 3600)
  }
}
