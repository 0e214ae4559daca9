internal import Detection
internal import Evidence
internal import FoundationEssentials

/// Measures detection on conversations that nothing was learnt from, and writes `docs/detection.md`.
struct Evaluation {
  private let rulebook: Rulebook
  private let date: String
  private static let file = "docs/detection.md"

  init(on date: String) throws {
    self.date = date
    rulebook = try Sets.rulebook()
  }

  /// Measures, writes the page, and gives it back with the texts of real people that are flagged.
  func run() throws -> String {
    var page = DetectionPage(date: date)
    var wrong: [String] = []
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
      wrong += flagged.prefix(20).map { "flagged: \($0.id)\n" }
    }
    try Data(page.text.utf8).write(to: URL(filePath: Self.file), options: .atomic)
    return wrong.joined() + page.text
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
