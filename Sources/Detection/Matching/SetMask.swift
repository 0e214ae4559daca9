/// A set of word-set numbers, as bits.
struct SetMask: Hashable, Sendable {
  private(set) var words: [UInt64]

  init(count: Int) { words = [UInt64](repeating: 0, count: (count + 63) / 64) }

  mutating func insert(_ set: Int) { words[set >> 6] |= 1 << UInt64(set & 63) }

  func contains(_ set: Int) -> Bool { words[set >> 6] & (1 << UInt64(set & 63)) != 0 }

  mutating func clear() {
    for index in words.indices { words[index] = 0 }
  }
}

/// The masks of many patterns, one after another in one array.
struct SetMasks: Sendable {
  private let width: Int
  private let words: [UInt64]

  init(_ masks: [SetMask]) {
    width = masks.first?.words.count ?? 0
    words = masks.flatMap(\.words)
  }

  /// Whether every set of mask `number` is in `present`.
  @inline(__always)
  func mask(_ number: Int, isWithin present: SetMask) -> Bool {
    let first = number &* width
    for index in 0..<width where words[first &+ index] & ~present.words[index] != 0 { return false }
    return true
  }
}
