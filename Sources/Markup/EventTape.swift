/// What the C parser said about one stretch of a document, copied out of its memory.
///
/// Handlers run after the C parser has returned, so that no Swift error and no Swift code crosses its frames.
final class EventTape {
  enum Kind: UInt8 { case start, end, text, other }

  struct Event {
    var kind: Kind
    /// Index into `names`; 0 for text.
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

  var names: [String] = [""]
  var events: [Event] = []
  var attributes: [Attribute] = []
  var bytes: [UInt8] = []

  /// Forgets the events, keeps the names and the memory.
  func clear() {
    events.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Appends a text, or lengthens the one just before it.
  func addText(_ content: Range<Int>, at position: Int) {
    if let last = events.last, last.kind == .text {
      events[events.count - 1].content = last.content.lowerBound..<content.upperBound
      events[events.count - 1].position = position
    } else {
      events.append(Event(kind: .text, name: 0, content: content, position: position))
    }
  }

  func add(_ kind: Kind, name: Int, content: Range<Int> = 0..<0, at position: Int) {
    events.append(Event(kind: kind, name: name, content: content, position: position))
  }
}
