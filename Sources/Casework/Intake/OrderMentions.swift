/// Numbers named in a conversation that may be order numbers, collected before any order is known.
struct OrderMentions: Sendable {
  private(set) var numbers: Set<String> = []

  /// Fewest digits of an order number on the platforms known (JD: 12; 10 leaves room).
  private static let fewestDigits = 10
  private static let mostDigits = 24
  /// More different numbers than this in one conversation are not order numbers.
  private static let limit = 4096

  /// Collects the runs of digits in `text`, as they stand and, with `-` inside, as a whole (Pinduoduo).
  mutating func scan(_ text: String) {
    var run: [UInt8] = []
    for byte in text.utf8 {
      if byte &- 48 < 10 || (byte == UInt8(ascii: "-") && !run.isEmpty) {
        run.append(byte)
      } else if !run.isEmpty {
        take(run)
        run.removeAll(keepingCapacity: true)
      }
    }
    take(run)
  }

  mutating func formUnion(_ other: OrderMentions) { numbers.formUnion(other.numbers) }

  private mutating func take(_ run: [UInt8]) {
    guard run.count >= Self.fewestDigits, numbers.count < Self.limit else { return }
    let parts = run.split(separator: UInt8(ascii: "-"))
    for part in parts + (parts.count > 1 ? [run[...]] : []) {
      let digits = part.count { $0 != UInt8(ascii: "-") }
      guard (Self.fewestDigits...Self.mostDigits).contains(digits) else { continue }
      numbers.insert(String(decoding: part, as: UTF8.self))
    }
  }
}
