/// Numbers named in a conversation that may be order numbers, collected before any order is known.
struct OrderMentions: Sendable {
  /// What a number must look like to be taken for an order's; `cases/case-binding.yaml`.
  struct Shape: Decodable, Sendable {
    var fewestDigits: Int
    var mostDigits: Int
    /// The most different numbers that are kept of one conversation.
    var mostNumbers: Int

    enum CodingKeys: String, CodingKey {
      case fewestDigits = "fewest_digits"
      case mostDigits = "most_digits"
      case mostNumbers = "most_numbers"
    }
  }

  private let shape: Shape
  private(set) var numbers: Set<String> = []
  /// Mentions beyond the most that are kept; a person is told, since they bind nothing.
  private(set) var leftOut = 0

  init(_ shape: Shape) { self.shape = shape }

  /// Collects the runs of digits in `text`, as they stand and, with `-` inside, as a whole (Pinduoduo).
  mutating func scan(_ text: String) {
    let bytes = text.utf8Span.span
    var start = 0
    for place in bytes.indices {
      let byte = bytes[place]
      if byte &- 48 < 10 || (byte == UInt8(ascii: "-") && start < place) { continue }
      if place - start >= shape.fewestDigits { take(bytes, start..<place) }
      start = place + 1
    }
    take(bytes, start..<bytes.count)
  }

  mutating func formUnion(_ other: OrderMentions) {
    numbers.formUnion(other.numbers)
    leftOut += other.leftOut
  }

  private mutating func take(_ bytes: Span<UInt8>, _ place: Range<Int>) {
    guard place.count >= shape.fewestDigits else { return }
    let run = place.map { bytes[$0] }
    let parts = run.split(separator: UInt8(ascii: "-"))
    for part in parts + (parts.count > 1 ? [run[...]] : []) {
      let digits = part.count { $0 != UInt8(ascii: "-") }
      guard (shape.fewestDigits...shape.mostDigits).contains(digits) else { continue }
      keep(String(decoding: part, as: UTF8.self))
    }
  }

  private mutating func keep(_ number: String) {
    if numbers.count < shape.mostNumbers {
      numbers.insert(number)
    } else if !numbers.contains(number) {
      leftOut += 1
    }
  }
}
