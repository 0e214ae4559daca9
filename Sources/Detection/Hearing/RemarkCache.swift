/// What texts tell that were heard lately: shops and buyers say the same words again and again.
///
/// A text has two slots to fall into, and of those that fall there the latest stay. What is held is bounded, and grows
/// only with what is said.
struct RemarkCache {
  enum Answer {
    /// The text was heard; nil when it told nothing.
    case known(Remark?)
    /// It has to be listened to. Its hash is nil when it is too long to be likely to come again.
    case new(hash: UInt64?)
  }

  private struct Slot {
    var isTaken = false
    var hash: UInt64 = 0
    var text = ""
    var remark: Remark?
  }

  private static let mostSlots = 32_768
  private static let longest = 256

  private var slots = Array(repeating: Slot(), count: 16)
  private var added = 0

  func answer(for text: String) -> Answer {
    let bytes = text.utf8Span.span
    guard bytes.count <= Self.longest else { return .new(hash: nil) }
    let hash = Self.hash(bytes)
    let place = place(of: hash)
    if holds(bytes, hash, at: place) { return .known(slots[place].remark) }
    return holds(bytes, hash, at: place ^ 1) ? .known(slots[place ^ 1].remark) : .new(hash: hash)
  }

  mutating func add(_ remark: Remark?, of text: String, hash: UInt64) {
    let place = place(of: hash)
    if slots[place].isTaken { slots[place ^ 1] = slots[place] }
    slots[place] = Slot(isTaken: true, hash: hash, text: remark?.text ?? text, remark: remark)
    added += 1
    if added > slots.count, slots.count < Self.mostSlots { grow() }
  }

  private func holds(_ bytes: Span<UInt8>, _ hash: UInt64, at place: Int) -> Bool {
    slots[place].hash == hash && slots[place].isTaken
      && Self.areEqual(slots[place].text.utf8Span.span, bytes)
  }

  private func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (slots.count - 1) }

  private mutating func grow() {
    let old = slots.filter(\.isTaken)
    added = old.count
    slots = Array(repeating: Slot(), count: slots.count * 2)
    for slot in old { slots[place(of: slot.hash)] = slot }
  }

  /// FNV-1a, its halves folded since the low bits are the weakest.
  private static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in bytes.indices { hash = (hash ^ UInt64(bytes[place])) &* 0x100_0000_01B3 }
    return hash ^ hash >> 32
  }

  private static func areEqual(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
    guard one.count == other.count else { return false }
    for place in one.indices where one[place] != other[place] { return false }
    return true
  }
}
