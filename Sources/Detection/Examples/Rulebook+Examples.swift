extension Rulebook {
  /// Runs every rule's marked conversations, and tells how each came out.
  public func testExamples() -> [ExampleResult] {
    rules.indices.flatMap { rule in
      rules[rule].examples.hit.map { test($0, of: rule, mustHit: true) }
        + rules[rule].examples.miss.map { test($0, of: rule, mustHit: false) }
    } + testLinkExamples()
  }

  private func test(_ example: String, of rule: Int, mustHit: Bool) -> ExampleResult {
    let conversation = MarkedConversation(example)
    var listener = Listener(self)
    for message in conversation.messages { listener.hear(message) }
    let found = listener.finish().messages.filter { message in
      let speaker = rules[rule].speaker
      return (speaker == .anyone || message.name == speaker.rawValue) && message.fragments.isEmpty
    }.flatMap { message in
      message.acts.filter { $0.rule == rule }.map { (message: message, bytes: $0.bytes) }
    }
    let missing = conversation.lines.enumerated().filter { number, line in
      guard let mark = line.mark else { return false }
      return !found.contains { $0.message.number == number + 1 && $0.bytes.overlaps(mark) }
    }
    let passed =
      mustHit
      ? missing.isEmpty && conversation.lines.contains { $0.mark != nil } : found.isEmpty
    let detail = passed ? "" : found.map { $0.message.piece($0.bytes) }.joined(separator: " | ")
    return ExampleResult(
      rule: rules[rule].id, example: example, mustHit: mustHit, passed: passed, detail: detail)
  }
}
