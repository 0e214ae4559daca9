internal import Evidence

/// A civil date in a pack, `2019-01-01`, in China time.
struct Day: Hashable, Comparable, Sendable, Decodable {
  /// Days since 1970-01-01.
  let number: Int64

  init(_ instant: Instant) { number = instant.china.dayNumber }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    let parts = text.utf8.split(separator: UInt8(ascii: "-")).compactMap { String($0).flatMap { Int($0) } }
    guard text.utf8.count == 10, parts.count == 3,
      let date = ChinaTime(year: parts[0], month: parts[1], day: parts[2])
    else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date: \(text)")
    }
    number = date.dayNumber
  }

  static func < (one: Day, other: Day) -> Bool { one.number < other.number }
}
