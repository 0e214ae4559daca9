import Evidence
import Testing

@testable import Importers

struct TimeScannerTests {
  private static let words = DayHalves(forenoon: ["上午", "AM"], afternoon: ["下午", "PM"])

  private func read(_ text: String, order: DateOrder? = nil) -> String? {
    TimeScanner.whole(Array(text.utf8), words: Self.words, order: order)?.instant()?.written
  }

  @Test(arguments: [
    "2026-3-2 13:18:22", "2026-03-02 13:18:22", " 2026/3/2 13:18:22 ", "2026.03.02 13:18:22",
    "2026年3月2日 13:18:22",
    "2026-03-02T13:18:22", "2026-03-02T13:18:22+08:00", "2026-03-02T05:18:22Z", "2026-03-02 13:18:22.999",
    "2026-03-02 01:18:22 PM", "2026-3-2 下午1:18:22", "2026-3-2 下午13:18:22",
  ])
  func `one moment in the forms people write it`(text: String) {
    #expect(read(text) == "2026-03-02 13:18:22")
  }

  @Test(arguments: [
    ("2026-3-2 12:00:00 AM", "2026-03-02 00:00:00"), ("2026-3-2 12:00:00 PM", "2026-03-02 12:00:00"),
    ("2026-3-2 上午9:05", "2026-03-02 09:05:00"), ("2026-3-2 9:05", "2026-03-02 09:05:00"),
  ])
  func `halves of the day and missing seconds`(text: String, moment: String) { #expect(read(text) == moment) }

  @Test(arguments: [
    "2026-3-2", "13:18:22", "2026-2-30 10:00:00", "2026-13-02 10:00:00", "2026-03-02 24:00:00",
    "2026-03-02 10:60:00",
    "2026-03-02 13:00:00 AM", "2026-03-02 13:18:22 好", "26-3-2 10:00:00", "", "1969-12-31 10:00:00",
  ])
  func `what no calendar has is no time`(text: String) { #expect(read(text) == nil) }

  @Test func `day and month are told by size or by the person, never guessed`() {
    #expect(read("03/02/2026 10:00:00") == nil)
    #expect(read("03/02/2026 10:00:00", order: .day) == "2026-02-03 10:00:00")
    #expect(read("03/02/2026 10:00:00", order: .month) == "2026-03-02 10:00:00")
    #expect(read("23/02/2026 10:00:00") == "2026-02-23 10:00:00")
    #expect(read("02/23/2026 10:00:00") == "2026-02-23 10:00:00")
  }

  @Test func `a time of day takes the day it is given`() {
    let clock = TimeScanner.whole(Array("9:05:07".utf8), words: Self.words, order: nil)
    let day = WrittenTime.Day(year: 2026, month: 3, day: 2)
    #expect(clock?.instant(on: day)?.written == "2026-03-02 09:05:07")
    #expect(clock?.instant() == nil)
  }
}
