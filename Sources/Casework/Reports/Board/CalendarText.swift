internal import Eligibility
internal import Evidence

/// The board as a calendar (RFC 5545): an event a review whose window is open, with alarms 72 and 24 hours before.
///
/// The same board gives the same bytes; an event keeps its UID from run to run, so that a calendar updates it.
struct CalendarText: Bilingual {
  let language: Language
  private let asOf: Instant

  init(asOf: Instant, in language: Language) {
    self.asOf = asOf
    self.language = language
  }

  var head: [UInt8] {
    Self.folded([
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//juzheng//deadlines//ZH", "CALSCALE:GREGORIAN",
    ])
  }

  var tail: [UInt8] { Self.folded(["END:VCALENDAR"]) }

  /// The event of a review; nothing when its window is over.
  func event(_ review: ReviewEntry) -> [UInt8] {
    guard let end = review.assessment?.fileBy?.earliest, end >= asOf else { return [] }
    let name = [
      review.platform ?? "any", review.order ?? "none", review.line ?? "0", review.kind.rawValue,
    ]
    let order = review.order ?? ""
    let title = Self.escaped(say("评价投诉截止：\(order)", "complaint window ends: \(order)"))
    let missing = review.assessment?.missing.map { $0.what.text(in: language) } ?? []
    var lines = [
      "BEGIN:VEVENT", "UID:" + name.joined(separator: "-") + "@juzheng", "DTSTAMP:" + Self.utc(asOf),
      "DTSTART:" + Self.utc(end), "DURATION:PT0S", "SUMMARY:" + title,
      "DESCRIPTION:" + Self.escaped(missing.joined(separator: "\n")),
    ]
    for hours in [72, 24] {
      lines += [
        "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT\(hours)H", "DESCRIPTION:" + title, "END:VALARM",
      ]
    }
    return Self.folded(lines + ["END:VEVENT"])
  }

  /// A time as calendars write it, such as `20260403T115241Z`.
  private static func utc(_ instant: Instant) -> String {
    let digits = (instant + -ChinaTime.offset).written.utf8.filter { $0 &- 48 < 10 }
    return String(decoding: digits.prefix(8), as: UTF8.self) + "T"
      + String(decoding: digits.suffix(6), as: UTF8.self) + "Z"
  }

  /// Text with the marks of the format made harmless (RFC 5545 §3.3.11).
  private static func escaped(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      var safe: [UInt8] = []
      for byte in TerminalText.inert(String(line)).utf8 {
        if byte == UInt8(ascii: "\\") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") {
          safe.append(UInt8(ascii: "\\"))
        }
        safe.append(byte)
      }
      return String(decoding: safe, as: UTF8.self)
    }.joined(separator: "\\n")
  }

  /// Lines of at most 75 bytes, continued behind a blank, never cut inside a character (§3.1).
  private static func folded(_ lines: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      var rest = Array(line.utf8)[...]
      var room = 75
      while rest.count > room {
        var cut = rest.startIndex + room
        while rest[cut] & 0xC0 == 0x80 { cut -= 1 }
        bytes += rest[..<cut]
        bytes += "\r\n ".utf8
        rest = rest[cut...]
        room = 74
      }
      bytes += rest
      bytes += "\r\n".utf8
    }
    return bytes
  }
}
