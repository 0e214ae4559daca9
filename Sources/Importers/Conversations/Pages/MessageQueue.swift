internal import Evidence

/// Messages of a page in file order: those that are complete, and one that may be open.
///
/// Their room is used again, since a page has many times as many messages as wait at once.
struct MessageQueue {
  private var slots: [MessageParts] = []
  /// Number of complete messages; the open one stands behind them.
  private(set) var count = 0
  private(set) var isOpen = false

  /// The message that is open; to be asked for only while one is.
  var open: MessageParts {
    _read { yield slots[count] }
    _modify { yield &slots[count] }
  }

  mutating func begin(at bytes: Range<Int>, day: WrittenTime.Day?) {
    if count == slots.count { slots.append(MessageParts()) }
    slots[count].restart(bytes: bytes, day: day)
    isOpen = true
  }

  /// The open message is complete.
  mutating func close() {
    isOpen = false
    count += 1
  }

  /// Hands on the complete messages, each in its place so that nothing is copied, and forgets them, also when `body`
  /// throws.
  mutating func drain(_ body: (inout MessageParts) throws -> Void) rethrows {
    defer { forget() }
    for place in 0..<count { try body(&slots[place]) }
  }

  private mutating func forget() {
    if isOpen, count > 0 { slots.swapAt(0, count) }
    count = 0
  }
}
