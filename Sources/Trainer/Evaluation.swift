internal import Detection
internal import Evidence
internal import FoundationEssentials

/// Measures detection on conversations that nothing was learnt from, and writes `docs/detection.md`.
struct Evaluation {
  private let rulebook: Rulebook
  private static let file = "docs/detection.md"

  init() throws { rulebook = try Sets.rulebook() }

  func run() throws {
    var page = DetectionPage(date: Date().formatted(.iso8601.year().month().day()))
    var rules = RuleFigures()
    for set in try Sets.unseen() {
      var figures = Figures()
      for conversation in set.conversations {
        figures.take(conversation, judge(conversation))
        rules.take(conversation, self.rules(of: conversation))
      }
      page.add(set.name, figures)
    }
    page.add(rules, known: rulebook.knownFalsePositives)
    for set in try Sets.real() {
      let flagged = set.conversations.filter { judge($0).verdict > .none }
      page.addReal(set.name, flagged: flagged.count, of: set.conversations.count)
      for conversation in flagged.prefix(20) { print("flagged: \(conversation.id)") }
    }
    try Data(page.text.utf8).write(to: URL(filePath: Self.file), options: .atomic)
    print(page.text)
  }

  private func judge(_ conversation: LabelledConversation) -> Judgement {
    var listener = Listener(rulebook)
    for message in conversation.heard { listener.hear(message) }
    return rulebook.judge(listener.finish(), in: conversation.circumstances)
  }

  private func rules(of conversation: LabelledConversation) -> Set<String> {
    rulebook.samples(of: conversation.heard, in: conversation.circumstances).first?.rules ?? []
  }
}
