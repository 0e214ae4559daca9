internal import Detection
internal import FoundationEssentials

/// Fits the ranker to the training conversations and writes its rule file.
struct Training {
  private let rulebook: Rulebook
  private let set: TrainingSet

  /// How much large weights cost; the middle of a range over which figures hardly change.
  private static let ridge = 0.01
  private static let file = "Sources/Knowledge/rules/ranker.yaml"

  init() throws {
    rulebook = try Sets.rulebook()
    set = TrainingSet(try Sets.training(), rulebook: rulebook)
  }

  func run() throws {
    let scored = outOfFold()
    let thresholds = Thresholds(scored)
    let model = LogisticRegression(set.rows(), width: set.width, ridge: Self.ridge)
    let today = Date().formatted(.iso8601.year().month().day())
    let writer = RankerWriter(model: model, set: set, thresholds: thresholds, date: today)
    try Data(writer.yaml.utf8).write(to: URL(filePath: Self.file), options: .atomic)
    print("\(set.examples.count) passages, \(set.traits.count) traits, \(thresholds)")
    for label in LabelledConversation.Label.allCases {
      print(raised(label, scored, above: thresholds.raiseAbove))
    }
    print("wrote \(Self.file)")
  }

  /// Scores of conversations by models that have seen none of the same file, and so of the same hand.
  private func outOfFold() -> [(example: TrainingSet.Example, score: Double)] {
    Set(set.examples.map(\.source)).sorted().flatMap { source in
      let model = LogisticRegression(set.rows(without: source), width: set.width, ridge: Self.ridge)
      return set.examples.filter { $0.source == source }.map { ($0, model.score($0.row)) }
    }
  }

  private func raised(
    _ label: LabelledConversation.Label, _ scored: [(example: TrainingSet.Example, score: Double)],
    above threshold: Double
  ) -> String {
    let all = scored.filter { $0.example.conversation.label == label }
    let raised = all.filter { $0.score > threshold && Ranker.isOpen(Set($0.example.sample.traits)) }
    return "unseen \(label.rawValue): \(raised.count) of \(all.count) raised by the ranker alone"
  }
}
