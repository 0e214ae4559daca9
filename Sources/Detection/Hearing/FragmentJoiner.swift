internal import Evidence

/// Puts together what a speaker has cut into messages of a few characters each.
struct FragmentJoiner {
  private let seconds: Int64
  private let bytes: Int
  private var run: [Message] = []
  private var number = 0

  init(_ table: VerdictTable) {
    seconds = table.fragmentSeconds
    bytes = table.fragmentLength * 3
  }

  /// Takes in a message, and gives back the line that it has ended, if any.
  mutating func add(_ message: Message) -> [HeardMessage] {
    number += 1
    if let last = run.last, continues(last, message) {
      run.append(message)
      return []
    }
    let ended = finish()
    if message.text.utf8.count <= bytes { run = [message] }
    return ended
  }

  mutating func finish() -> [HeardMessage] {
    defer { run = [] }
    // Two short messages in a row are ordinary talk; four are a sentence in pieces.
    guard run.count >= 4, let first = run.first else { return [] }
    var joined = HeardMessage(first, number: number)
    joined.text = run.reduce(into: "") { $0 += $1.text }
    joined.fragments = run.map { HeardMessage.Fragment(at: $0.at, text: $0.text, citation: $0.citation) }
    return [joined]
  }

  private func continues(_ last: Message, _ message: Message) -> Bool {
    guard message.text.utf8.count <= bytes, message.name == last.name, message.mark == last.mark else {
      return false
    }
    guard let before = last.at, let now = message.at else { return last.at == nil && message.at == nil }
    return now - before <= seconds
  }
}
