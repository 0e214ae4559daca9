/// The buckets that one voice has used in one passage.
///
/// Small at first, since a file may hold tens of thousands of conversations of a few messages, and emptied without
/// being cleared, since a long one has thousands of passages.
struct BucketSet {
  /// The number of the passage above the bucket; an entry of another passage is no entry.
  private var slots = [UInt32](repeating: 0, count: 64)
  private var passage: UInt32 = 1
  private var count = 0

  /// Starts the next passage.
  mutating func empty() {
    count = 0
    passage += 1
    guard passage == 1 << 16 else { return }
    slots = [UInt32](repeating: 0, count: slots.count)
    passage = 1
  }

  /// Adds a bucket below 65,536; false when the voice has used it before.
  mutating func insert(_ bucket: Int) -> Bool {
    let entry = passage << 16 | UInt32(bucket)
    var slot = place(of: bucket)
    while slots[slot] >> 16 == passage {
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
    for entry in old where entry >> 16 == passage {
      var slot = place(of: Int(entry & 0xFFFF))
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }
}
