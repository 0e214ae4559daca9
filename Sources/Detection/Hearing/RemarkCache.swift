/// What texts tell that were heard lately: shops and buyers say the same words again and again.
///
/// A text has two slots to fall into. A text that was asked for again stays there before one that was not: much is
/// said once, such as the address of a picture, and shall not drive out what everybody says. What is held is bounded,
/// and grows only with what is said.
struct RemarkCache {
  enum Answer {
    /// The text was heard; the remark is nil when it told nothing.
    case known(Remark?, LineWeight)
    /// It has to be listened to. Its hash is nil when it is too long to be likely to come again.
    case new(hash: UInt64?)
  }

  private struct Slot {
    var isTaken = false
    /// Whether the text has come again since another wanted the slot.
    var cameAgain = false
    var hash: UInt64 = 0
    /// Number of the room that holds the text, and how much of it the text fills.
    var room = 0
    var length = 0
    var remark: Remark?
    var weight = LineWeight()
  }

  private static let mostSlots = 32_768
  /// Bytes of the longest text that is held, and of the room it gets.
  private static let longest = 256

  private var slots = Array(repeating: Slot(), count: 16)
  /// The texts, in one piece: comparing with one in there counts no references.
  private var texts: [UInt8] = []
  private var added = 0

  mutating func answer(for text: String) -> Answer {
    let bytes = text.utf8Span.span
    guard bytes.count <= Self.longest else { return .new(hash: nil) }
    let hash = Self.hash(bytes)
    let first = place(of: hash)
    let place = holds(bytes, hash, at: first) ? first : first ^ 1
    guard place == first || holds(bytes, hash, at: place) else { return .new(hash: hash) }
    slots[place].cameAgain = true
    return .known(slots[place].remark, slots[place].weight)
  }

  mutating func add(_ remark: Remark?, weighing weight: LineWeight, of text: String, hash: UInt64) {
    guard let place = placeToFill(hash) else { return }
    let room = slots[place].isTaken ? slots[place].room : newRoom()
    let bytes = text.utf8Span.span
    slots[place] = Slot(
      isTaken: true, hash: hash, room: room, length: bytes.count, remark: remark, weight: weight)
    for offset in bytes.indices { texts[room * Self.longest + offset] = bytes[offset] }
    added += 1
    if added > slots.count / 2, slots.count < Self.mostSlots { grow() }
  }

  /// A slot that is free or holds what did not come again; nil when both did, which counts only once.
  private mutating func placeToFill(_ hash: UInt64) -> Int? {
    let first = place(of: hash)
    if !slots[first].isTaken { return first }
    if !slots[first ^ 1].isTaken { return first ^ 1 }
    if !slots[first].cameAgain { return first }
    if !slots[first ^ 1].cameAgain { return first ^ 1 }
    slots[first].cameAgain = false
    slots[first ^ 1].cameAgain = false
    return nil
  }

  private mutating func newRoom() -> Int {
    texts += repeatElement(0, count: Self.longest)
    return texts.count / Self.longest - 1
  }

  private func holds(_ bytes: Span<UInt8>, _ hash: UInt64, at place: Int) -> Bool {
    guard slots[place].hash == hash, slots[place].isTaken, slots[place].length == bytes.count else {
      return false
    }
    let start = slots[place].room * Self.longest
    for offset in bytes.indices where texts[start + offset] != bytes[offset] { return false }
    return true
  }

  private func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (slots.count - 1) }

  private mutating func grow() {
    let old = slots.filter(\.isTaken)
    added = old.count
    slots = Array(repeating: Slot(), count: slots.count * 2)
    for slot in old {
      let place = place(of: slot.hash)
      slots[slots[place].isTaken ? place ^ 1 : place] = slot
    }
  }

  /// FNV-1a, its halves folded since the low bits are the weakest.
  private static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in bytes.indices { hash = (hash ^ UInt64(bytes[place])) &* 0x100_0000_01B3 }
    return hash ^ hash >> 32
  }
}
