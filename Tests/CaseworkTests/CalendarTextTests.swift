import Evidence
import Testing

@testable import Casework

@Suite struct CalendarTextTests {
  private func report(missing: String = "举证号", earliest: String = "2026-04-03T19:52:41+08:00")
    -> DeadlinesReport
  {
    let review = ReviewEntry(
      order: "3026000000000000001", line: nil, buyer: "晚风", shop: nil, platform: "taobao", kind: "first",
      rating: "negative", stars: 1, madeAt: nil, effectiveAt: nil, status: "qualified", zone: "inside",
      hoursLeft: 1, urgent: false, missing: [MissingEntry(id: "proof-number", what: missing, until: nil)],
      fileBy: DeadlineEntry(earliest: earliest, latest: earliest, steps: []), evidenceExpires: [], routes: [])
    return DeadlinesReport(asOf: "2026-03-20T12:00:00+08:00", rulePacks: [], reviews: [review])
  }

  private func lines(_ report: DeadlinesReport) -> [String] {
    String(decoding: CalendarText(report, in: .zh).bytes, as: UTF8.self)
      .split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `an open window is an event in UTC with two alarms`() {
    let lines = lines(report())
    #expect(lines.contains("DTSTART:20260403T115241Z"))
    #expect(lines.contains("UID:taobao-3026000000000000001-0-first@juzheng"))
    #expect(lines.count { $0 == "BEGIN:VALARM" } == 2)
    #expect(lines.last == "" && lines.dropLast().last == "END:VCALENDAR")
  }

  @Test func `a window that is over is no event`() {
    #expect(!lines(report(earliest: "2026-03-20T11:59:59+08:00")).contains("BEGIN:VEVENT"))
  }

  @Test func `long text is folded between characters and marks are escaped`() {
    let long = String(repeating: "证据，; \\ ", count: 40)
    for line in lines(report(missing: long)) { #expect(line.utf8.count <= 75) }
    let whole = lines(report(missing: long)).joined(separator: "\r\n").replacing("\r\n ", with: "")
    #expect(whole.contains("证据，\\; \\\\ "))
  }
}
