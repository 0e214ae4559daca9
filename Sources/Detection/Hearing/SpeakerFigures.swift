internal import Evidence

/// A few figures on one speaker of a conversation, of fixed size.
struct SpeakerFigures: Hashable, Sendable {
  var messages = 0
  var questions = 0
  var firstAt: Instant?
  var lastAt: Instant?

  mutating func note(_ at: Instant?, isQuestion: Bool) {
    messages += 1
    if isQuestion { questions += 1 }
    guard let at else { return }
    firstAt = min(firstAt ?? at, at)
    lastAt = max(lastAt ?? at, at)
  }

  /// Overlapping exports would count twice, so the larger figure stands.
  mutating func merge(_ other: SpeakerFigures) {
    messages = max(messages, other.messages)
    questions = max(questions, other.questions)
    if let first = other.firstAt { firstAt = min(firstAt ?? first, first) }
    if let last = other.lastAt { lastAt = max(lastAt ?? last, last) }
  }
}
