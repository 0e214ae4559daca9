/// A set of word-set numbers, as bits.
struct SetMask: Hashable, Sendable {
  private(set) var words: [UInt64]

  init(count: Int) { words = [UInt64](repeating: 0, count: (count + 63) / 64) }

  @inline(__always)
  mutating func insert(_ set: Int) { words[set >> 6] |= 1 << UInt64(set & 63) }

  @inline(__always)
  func contains(_ set: Int) -> Bool { words[set >> 6] & (1 << UInt64(set & 63)) != 0 }

  mutating func clear() {
    for index in words.indices { words[index] = 0 }
  }
}
