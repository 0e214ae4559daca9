/// The buckets of one line after another: a word that is repeated in a line says no more.
///
/// Small at first, since a file may hold tens of thousands of conversations, each with a set of its own, and emptied
/// without being cleared, since a long one has millions of lines.
struct BucketSet {
  /// The number of the line above the bucket; an entry of another line is no entry.
  private var slots = [UInt32](repeating: 0, count: 64)
  private var line: UInt32 = 1
  private var count = 0

  /// Starts the next line.
  mutating func empty() {
    count = 0
    line += 1
    guard line == 1 << 16 else { return }
    slots = [UInt32](repeating: 0, count: slots.count)
    line = 1
  }

  /// Adds a bucket below 65,536; false when it is there already.
  mutating func insert(_ bucket: Int) -> Bool {
    let entry = line << 16 | UInt32(bucket)
    var slot = place(of: bucket)
    while slots[slot] >> 16 == line {
      if slots[slot] == entry { return false }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = entry
    count += 1
    if count * 2 > slots.count { grow() }
    return true
  }

  private func place(of bucket: Int) -> Int { (bucket &* 0x9E37) >> 4 & (slots.count - 1) }

  private mutating func grow() {
    let old = slots
    slots = [UInt32](repeating: 0, count: old.count * 2)
    for entry in old where entry >> 16 == line {
      var slot = place(of: Int(entry & 0xFFFF))
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }
}
