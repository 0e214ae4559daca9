internal import Evidence

/// What was heard in one conversation: the acts of every speaker, and no more of the rest than counts.
public struct Heard: Sendable {
  /// Messages that carry something, in the order of the conversation.
  private(set) var messages: [HeardMessage] = []
  /// Figures on each speaker, by name as written.
  var figures: [String: SpeakerFigures] = [:]
  /// The conversation in passages, as the ranker weighs them.
  var passages: [Passage] = []
  /// Messages of every kind.
  var count = 0
  /// Messages that tell something and are not kept all the same, since so many were.
  private(set) var leftOut = 0

  init() {}

  /// Number of messages that were heard, of every kind.
  public var messageCount: Int { count }

  mutating func leaveOut() { leftOut += 1 }

  mutating func keep(_ message: HeardMessage) { messages.append(message) }

  /// Takes the messages that `account` was put together from out again: those that are `pieces` of it, and others that
  /// tell nothing more.
  mutating func forgetParts(of account: HeardMessage, pieces: [Citation]) {
    let parts = account.fragments.map(\.citation)
    while let last = messages.last, last.number >= account.number, parts.contains(last.citation),
      last.acts.isEmpty || pieces.contains(last.citation)
    {
      messages.removeLast()
    }
  }

  /// Adds what another export of the same conversation holds.
  ///
  /// The same name, time and words count once. Undated messages of the other export stand after the rest.
  public mutating func merge(_ other: Heard) {
    var known = Set(messages.map(MessageKey.init))
    let offset = count
    for message in other.messages where known.insert(MessageKey(message)).inserted {
      messages.append(HeardMessage(message, number: message.number + offset))
    }
    passages += other.passages
    count += other.count
    leftOut += other.leftOut
    for (name, figures) in other.figures { self.figures[name, default: SpeakerFigures()].merge(figures) }
    let dated = messages.enumerated().sorted { one, two in
      guard let first = one.element.at, let second = two.element.at, first != second else {
        return one.offset < two.offset
      }
      return first < second
    }
    messages = dated.enumerated().map { HeardMessage($1.element, number: $0) }
  }
}

/// What tells two copies of one message apart from two messages.
private struct MessageKey: Hashable {
  var name: String
  var at: Instant?
  var text: String

  init(_ message: HeardMessage) {
    name = message.name
    at = message.at
    text = message.text
  }
}
