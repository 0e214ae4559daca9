/// Remembers which rules an element of a name and a class can match: a page has millions of elements and few classes.
struct RuleCache {
  /// Most different elements that are remembered; a page that keeps inventing classes starts over.
  private static let limit = 4096

  private struct Entry {
    var hash: UInt64
    var name: String
    var classes: [UInt8]
    var rules: Range<Int>
  }

  private let rules: [CompiledRule]
  private var entries: [Entry] = []
  /// The rules of all entries, one entry after another.
  private var lists: [Int] = []
  /// Open addressing; index into `entries` plus one, 0 for empty.
  private var slots = [Int](repeating: 0, count: 16_384)

  init(_ rules: [CompiledRule]) { self.rules = rules }

  /// The rule at a place that ``candidates(name:classes:)`` gave.
  subscript(place: Int) -> Int { lists[place] }

  /// Places of the rules that can match, in their order; good until the next call.
  mutating func candidates(name: String, classes: ArraySlice<UInt8>) -> Range<Int> {
    let hash = Self.hash(name, classes)
    var slot = Int(truncatingIfNeeded: hash & UInt64(slots.count - 1))
    while slots[slot] != 0 {
      let index = slots[slot] - 1
      if entries[index].hash == hash, entries[index].name == name, entries[index].classes[...] == classes {
        return entries[index].rules
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    if entries.count == Self.limit {
      (entries, lists) = ([], [])
      slots = [Int](repeating: 0, count: slots.count)
      slot = Int(truncatingIfNeeded: hash & UInt64(slots.count - 1))
    }
    let start = lists.count
    lists += rules.indices.filter { rules[$0].accepts(name: name, classes: classes) }
    entries.append(Entry(hash: hash, name: name, classes: Array(classes), rules: start..<lists.count))
    slots[slot] = entries.count
    return start..<lists.count
  }

  /// FNV-1a.
  private static func hash(_ name: String, _ classes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ 0x20) &* 0x100_0000_01B3
    for byte in classes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ hash >> 29
  }
}
