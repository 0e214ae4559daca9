/// What the C parser said about one stretch of a document, copied out of its memory.
///
/// Handlers run after the C parser has returned, so that no Swift error and no Swift code crosses its frames.
struct EventTape {
  enum Kind: UInt8 { case start, end, text, other }

  struct Event {
    var kind: Kind
    /// Index into the names; 0 for text.
    var name: Int
    /// Attributes of a start tag, bytes of a text.
    var content: Range<Int>
    /// Where the C parser stood, in UTF-8 bytes of the document.
    var position: Int
  }

  struct Attribute {
    var name: Int
    var value: Range<Int>
  }

  var names = NameTable()
  private(set) var events: [Event] = []
  private(set) var attributes: [Attribute] = []
  private(set) var bytes: [UInt8] = []

  /// Forgets the events, keeps the names and the memory.
  mutating func clear() {
    events.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  mutating func add(_ kind: Kind, name: Int, attributes count: Int = 0, at position: Int) {
    let content = attributes.count - count..<attributes.count
    events.append(Event(kind: kind, name: name, content: content, position: position))
  }

  mutating func addAttribute(_ name: Int, value: UnsafeBufferPointer<UInt8>) {
    attributes.append(Attribute(name: name, value: unsafe copy(value)))
  }

  /// Appends a text, or lengthens the one just before it.
  mutating func addText(_ text: UnsafeBufferPointer<UInt8>, at position: Int) {
    let content = unsafe copy(text)
    let last = events.count - 1
    if last >= 0, events[last].kind == .text {
      events[last].content = events[last].content.lowerBound..<content.upperBound
      events[last].position = position
    } else {
      events.append(Event(kind: .text, name: 0, content: content, position: position))
    }
  }

  private mutating func copy(_ text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let start = bytes.count
    unsafe bytes.append(contentsOf: text)
    return start..<bytes.count
  }
}
