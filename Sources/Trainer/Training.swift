internal import Detection
internal import FoundationEssentials

/// Fits the ranker to the training conversations and writes its rule file.
struct Training {
  private let set: TrainingSet
  /// The day of the training.
  private let date: String

  private static let file = "Sources/Knowledge/rules/ranker.yaml"

  init(on date: String) throws {
    self.date = date
    set = TrainingSet(try Sets.training(), rulebook: try Sets.rulebook())
  }

  /// Trains, writes the file, and tells how the model does on conversations it has not seen.
  func run() async throws -> String {
    let (model, parts) = await trained()
    let readAbove = Thresholds.readAbove(parts)
    let scored = parts.map {
      Scored(
        example: $0.example, score: $0.score.total(readAbove: readAbove), extortion: $0.score.extortion)
    }
    let thresholds = Thresholds(scored, readAbove: readAbove)
    let writer = RankerWriter(model: model, set: set, thresholds: thresholds, date: date)
    try Data(writer.yaml.utf8).write(to: URL(filePath: Self.file), options: .atomic)
    let raised = LabelledConversation.Label.allCases.map { self.raised($0, scored, above: thresholds) }
    let title = "\(set.examples.count) passages, \(set.traits.count) traits, \(thresholds)"
    return ([title] + raised + ["wrote \(Self.file)"]).joined(separator: "\n")
  }

  /// The model of all conversations, and the scores of each by a model that has seen none of the same file, and so of
  /// the same hand.
  private func trained() async -> (RankerModel, [ScoredInParts]) {
    async let model = RankerModel(set)
    let scored = await withTaskGroup(of: (Int, [ScoredInParts]).self) { group in
      for (number, part) in set.parts.enumerated() {
        group.addTask { (number, score(part)) }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    return await (model, scored.sorted { $0.key < $1.key }.flatMap(\.value))
  }

  private func score(_ part: Set<String>) -> [ScoredInParts] {
    let model = RankerModel(set, without: part)
    return set.examples.filter { part.contains($0.source) }.map {
      ScoredInParts(example: $0, score: model.score($0))
    }
  }

  private func raised(
    _ label: LabelledConversation.Label, _ scored: [Scored], above thresholds: Thresholds
  ) -> String {
    let all = scored.filter { $0.example.conversation.label == label }
    let raised = all.count {
      $0.score > thresholds.raiseAbove && Ranker.isOpen(Set($0.example.sample.traits))
    }
    let strong = all.count { thresholds.areMet(by: $0) }
    return
      "unseen \(label.rawValue): \(raised) of \(all.count) raised by the ranker alone, \(strong) strong with the rules"
  }
}

/// A passage and what a model that had not seen its file makes of it.
struct Scored {
  var example: TrainingSet.Example
  var score: Double
  /// How plainly the network takes it for extortion.
  var extortion: Double
}

/// The same before it is known of which passages the network is asked.
struct ScoredInParts: Sendable {
  var example: TrainingSet.Example
  var score: RankerModel.Score
}
