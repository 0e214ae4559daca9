/// A moment, in whole seconds since 1970-01-01T00:00:00Z.
///
/// Chinese platforms write China time (+08:00, no daylight saving) without a zone; the program never asks the
/// machine for its zone. Calendar arithmetic therefore happens in ``ChinaTime`` only.
public struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public var seconds: Int64

  public init(seconds: Int64) { self.seconds = seconds }

  public init(_ china: ChinaTime) {
    self.seconds = china.dayNumber * 86_400 + Int64(china.secondOfDay) - ChinaTime.offset
  }

  public static func < (one: Instant, other: Instant) -> Bool { one.seconds < other.seconds }

  public static func + (one: Instant, seconds: Int64) -> Instant { Instant(seconds: one.seconds + seconds) }

  /// Seconds from `other` to `one`.
  public static func - (one: Instant, other: Instant) -> Int64 { one.seconds - other.seconds }

  public var china: ChinaTime { ChinaTime(self) }
}
