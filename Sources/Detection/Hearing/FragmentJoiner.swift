internal import Evidence

/// Puts together what a speaker has cut into messages of a few characters each.
struct FragmentJoiner {
  private let seconds: Int64
  private let bytes: Int
  private var run: [Line] = []

  init(_ table: VerdictTable) {
    seconds = table.fragmentSeconds
    bytes = table.fragmentLength * 3
  }

  /// Takes in a message, and gives back the line that it has ended, if any.
  mutating func add(_ message: Line) -> Line? {
    let isShort = message.text.utf8.count <= bytes
    if isShort, let last = run.last, last.isFollowed(by: message, within: seconds) {
      run.append(message)
      return nil
    }
    let ended = finish(at: message.number)
    if isShort { run.append(message) }
    return ended
  }

  mutating func finish() -> Line? { run.last.flatMap { finish(at: $0.number) } }

  /// The line stands where it is known to have ended.
  private mutating func finish(at number: Int) -> Line? {
    guard !run.isEmpty else { return nil }
    defer { run.removeAll(keepingCapacity: true) }
    // Two short messages in a row are ordinary talk; four are a sentence in pieces.
    guard run.count >= 4, var line = Line(joining: run) else { return nil }
    line.number = number
    return line
  }
}
