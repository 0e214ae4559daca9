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

  /// Lets the words go when they pass the limit.
  mutating func limit() {
    guard text.count + (quoted?.count ?? 0) > Self.textLimit else { return }
    isTooLarge = true
    text = []
    quoted = nil
  }
}
