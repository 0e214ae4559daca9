internal import Evidence

/// A time in a pack's example, `2026-03-01 12:00:00`, in China time.
struct Moment: Hashable, Sendable, Decodable {
  let instant: Instant

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    let marks = Set("- :".utf8)
    let parts = text.utf8.split { marks.contains($0) }.compactMap { String($0).flatMap { Int($0) } }
    guard text.utf8.count == 19, parts.count == 6,
      let time = ChinaTime(
        year: parts[0], month: parts[1], day: parts[2], hour: parts[3], minute: parts[4], second: parts[5])
    else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time: \(text)")
    }
    instant = Instant(time)
  }
}
