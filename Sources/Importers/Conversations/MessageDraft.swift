internal import Evidence

/// One message while it is put together, as bytes.
struct MessageDraft {
  /// Largest text that is kept, in bytes of UTF-8.
  static let textLimit = 1_048_576

  var conversation = 0
  var at: Instant?
  var name: [UInt8] = []
  var mark = Mark.none
  /// Nil lets the text say it.
  var kind: Message.Kind?
  var text: [UInt8] = []
  var quoted: [UInt8]?
  /// Half-open, in bytes of the original file.
  var bytes = 0..<0
  var isTooLarge = false

  /// Begins another message in the room of this one.
  mutating func restart(bytes: Range<Int>) {
    self = MessageDraft(name: name.takeRoom(), text: text.takeRoom(), bytes: bytes)
  }

  /// Lets the words go when they pass the limit.
  mutating func limit() {
    guard text.count + (quoted?.count ?? 0) > Self.textLimit else { return }
    isTooLarge = true
    text = []
    quoted = nil
  }
}

extension [UInt8] {
  /// Most bytes of room that are kept for later: a page may have one very long message.
  private static var roomLimit: Int { 4096 }

  /// Moves the array's room out, emptied; it leaves nothing behind.
  mutating func takeRoom() -> [UInt8] {
    var room: [UInt8] = []
    if capacity <= Self.roomLimit { swap(&room, &self) }
    room.removeAll(keepingCapacity: true)
    return room
  }
}
