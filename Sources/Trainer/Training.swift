internal import Detection
internal import FoundationEssentials

/// Fits the ranker to the training conversations and writes its rule file.
struct Training {
  private let rulebook: Rulebook
  private let set: TrainingSet
  /// The day of the training.
  private let date: String

  private static let file = "Sources/Knowledge/rules/ranker.yaml"

  init(on date: String) throws {
    self.date = date
    rulebook = try Sets.rulebook()
    set = TrainingSet(try Sets.training(), rulebook: rulebook)
  }

  /// Trains, writes the file, and tells how the model does on conversations it has not seen.
  func run() throws -> String {
    let scored = outOfFold()
    let thresholds = Thresholds(scored)
    let writer = RankerWriter(model: RankerModel(set), set: set, thresholds: thresholds, date: date)
    try Data(writer.yaml.utf8).write(to: URL(filePath: Self.file), options: .atomic)
    let raised = LabelledConversation.Label.allCases.map { self.raised($0, scored, above: thresholds) }
    let title = "\(set.examples.count) passages, \(set.traits.count) traits, \(thresholds)"
    return ([title] + raised + ["wrote \(Self.file)"]).joined(separator: "\n")
  }

  /// Scores of conversations by models that have seen none of the same file, and so of the same hand.
  private func outOfFold() -> [Scored] {
    set.parts.flatMap { part in
      let model = RankerModel(set, without: part)
      return set.examples.filter { part.contains($0.source) }.map {
        Scored(example: $0, score: model.score($0))
      }
    }
  }

  private func raised(
    _ label: LabelledConversation.Label, _ scored: [Scored], above thresholds: Thresholds
  ) -> String {
    let all = scored.filter { $0.example.conversation.label == label }
    let raised = all.count {
      $0.score > thresholds.raiseAbove && Ranker.isOpen(Set($0.example.sample.traits))
    }
    return "unseen \(label.rawValue): \(raised) of \(all.count) raised by the ranker alone"
  }
}

/// A passage and what a model that had not seen its file makes of it.
struct Scored {
  var example: TrainingSet.Example
  var score: Double
}
