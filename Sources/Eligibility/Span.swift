/// A length of time as packs write it: `30 d` or `48 h`.
///
/// A day here is 24 hours.
struct Span: Hashable, Sendable {
  static let secondsPerDay: Int64 = 86_400
  static let zero = Span(seconds: 0)

  let seconds: Int64

  private init(seconds: Int64) { self.seconds = seconds }

  /// Reads `30 d` or `48 h`, or nil.
  init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: " "))
    guard parts.count == 2, let count = Int64(String(parts[0]) ?? ""), (0...36_500).contains(count) else {
      return nil
    }
    switch String(parts[1]) {
    case "d": seconds = count * Self.secondsPerDay
    case "h": seconds = count * 3600
    default: return nil
    }
  }

  /// The number of whole days, or nil when it is no whole number of them.
  var days: Int64? { seconds % Self.secondsPerDay == 0 ? seconds / Self.secondsPerDay : nil }
}
