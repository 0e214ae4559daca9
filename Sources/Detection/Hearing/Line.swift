internal import Evidence

/// One message while it is listened to, or several that were put together.
struct Line {
  /// Position in the conversation, counted over all messages.
  var number: Int
  var voice: Voice
  var at: Instant?
  var text: String
  var citation: Citation
  /// The messages of a few characters each that this one was put together from; empty when it is one message.
  var fragments: [HeardMessage.Fragment] = []

  init(_ message: Message, number: Int, voice: Voice) {
    self.number = number
    self.voice = voice
    at = message.at
    text = message.text
    citation = message.citation
  }

  /// Puts the text of `pieces` into one line, which stands where the first stands.
  init?(joining pieces: [Line]) {
    guard let first = pieces.first else { return nil }
    self = first
    text = pieces.reduce(into: "") { $0 += $1.text }
    fragments = pieces.map { HeardMessage.Fragment(at: $0.at, text: $0.text, citation: $0.citation) }
  }

  /// Whether `next` is said by the same voice, and so many seconds later at most.
  func isFollowed(by next: Line, within seconds: Int64) -> Bool {
    guard next.voice === voice else { return false }
    guard let before = at, let now = next.at else { return at == nil && next.at == nil }
    return now - before <= seconds
  }
}
