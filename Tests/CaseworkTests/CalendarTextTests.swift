import Eligibility
import Evidence
import Testing

@testable import Casework

@Suite struct CalendarTextTests {
  private func lines(
    missing: String = "举证号", earliest: String = "2026-04-03T19:52:41+08:00"
  ) throws -> [String] {
    let asOf = try #require(Instant(iso8601: "2026-03-20T12:00:00+08:00"))
    let end = try #require(Instant(iso8601: earliest))
    let need = Missing(id: "proof-number", what: Wording(zh: missing, en: missing), until: nil)
    let review = ReviewEntry(
      order: "3026000000000000001", buyer: "晚风", platform: "taobao", kind: .first, urgent: false,
      assessment: Assessment(
        packs: [], status: .qualified, missing: [need],
        fileBy: Deadline(earliest: end, latest: end, steps: [])))
    let calendar = CalendarText(asOf: asOf, in: .zh)
    return String(decoding: calendar.head + calendar.event(review) + calendar.tail, as: UTF8.self)
      .split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `an open window is an event in UTC with two alarms`() throws {
    let lines = try lines()
    #expect(lines.contains("DTSTART:20260403T115241Z"))
    #expect(lines.contains("UID:taobao-3026000000000000001-0-first@juzheng"))
    #expect(lines.count { $0 == "BEGIN:VALARM" } == 2)
    #expect(lines.last == "" && lines.dropLast().last == "END:VCALENDAR")
  }

  @Test func `a window that is over is no event`() throws {
    #expect(try !lines(earliest: "2026-03-20T11:59:59+08:00").contains("BEGIN:VEVENT"))
  }

  @Test func `long text is folded between characters and marks are escaped`() throws {
    let long = String(repeating: "证据，; \\ ", count: 40)
    for line in try lines(missing: long) { #expect(line.utf8.count <= 75) }
    let whole = try lines(missing: long).joined(separator: "\r\n").replacing("\r\n ", with: "")
    #expect(whole.contains("证据，\\; \\\\ "))
  }
}
