public import Evidence

/// The board as a calendar (RFC 5545): an event a review whose window is open, with alarms 72 and 24 hours before.
///
/// The same board gives the same bytes; an event keeps its UID from run to run, so that a calendar updates it.
public struct CalendarText: Sendable {
  private var lines: [String] = []

  public init(_ report: DeadlinesReport, in language: Language) {
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//juzheng//deadlines//ZH", "CALSCALE:GREGORIAN"]
    let asOf = Instant(iso8601: report.asOf) ?? Instant(seconds: 0)
    for review in report.reviews {
      guard let end = review.fileBy.flatMap({ Instant(iso8601: $0.earliest) }), end >= asOf else { continue }
      event(review, ending: end, asOf: asOf, language)
    }
    lines.append("END:VCALENDAR")
  }

  /// The calendar file's bytes.
  public var bytes: [UInt8] { lines.flatMap(Self.folded) }

  private mutating func event(_ review: ReviewEntry, ending end: Instant, asOf: Instant, _ language: Language)
  {
    let name = [review.platform ?? "any", review.order ?? "none", review.line ?? "0", review.kind]
    let title = Wording(
      zh: "评价投诉截止：\(review.order ?? "")", en: "complaint window ends: \(review.order ?? "")")
    let missing = review.missing.map(\.what).joined(separator: "\n")
    lines += [
      "BEGIN:VEVENT", "UID:" + name.joined(separator: "-") + "@juzheng", "DTSTAMP:" + Self.utc(asOf),
      "DTSTART:" + Self.utc(end), "DURATION:PT0S", "SUMMARY:" + Self.escaped(title.text(in: language)),
      "DESCRIPTION:" + Self.escaped(missing),
    ]
    for hours in [72, 24] {
      lines += [
        "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT\(hours)H",
        "DESCRIPTION:" + Self.escaped(title.text(in: language)), "END:VALARM",
      ]
    }
    lines.append("END:VEVENT")
  }

  /// A time as calendars write it, such as `20260403T115241Z`.
  private static func utc(_ instant: Instant) -> String {
    let written = (instant + -ChinaTime.offset).written
    let digits = written.filter { $0 != "-" && $0 != ":" && $0 != " " }
    return digits.prefix(8) + "T" + digits.suffix(6) + "Z"
  }

  /// Text with the marks of the format made harmless (RFC 5545 §3.3.11).
  private static func escaped(_ text: String) -> String {
    var safe = ""
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !safe.isEmpty { safe += "\\n" }
      for character in TerminalText.inert(String(part)) {
        if character == "\\" || character == ";" || character == "," { safe += "\\" }
        safe.append(character)
      }
    }
    return safe
  }

  /// Lines of at most 75 bytes, continued behind a blank, never cut inside a character (§3.1).
  private static func folded(_ line: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = 75
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if width > room {
        bytes += Array("\r\n ".utf8)
        room = 74
      }
      bytes += Array(String(scalar).utf8)
      room -= width
    }
    return bytes + Array("\r\n".utf8)
  }
}
