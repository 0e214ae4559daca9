internal import Detection

/// Writes the trained weights as the rule file they are used from.
struct RankerWriter {
  let model: RankerModel
  let set: TrainingSet
  let thresholds: Thresholds
  /// The day of the training, as `source_date`.
  let date: String

  private static let lineLength = 100

  /// The file `rules/ranker.yaml`.
  var yaml: String {
    let half = 1 << set.bits
    let weights = model.passages.weights
    let lines = model.lines.weights
    let step = Self.step(weights[..<(2 * half)])
    let lineStep = Self.step(lines[..<(3 * half)])
    let traits = set.traits.enumerated().map { index, name in
      "  \(name): \(round(weights[2 * half + index] * TrainingSet.traitValue))"
    }
    return """
      # Written by Sources/Trainer out of fixtures/conversations/training (make train); do not edit.
      kind: ranker
      id: ranker
      version: "\(date)"
      title: {zh: "整段对话的统计判断", en: "Statistical view of the whole dialogue"}
      why: {zh: "没有哪句话单独说明问题时，比较整段对话与已知对话；自己只能提出疑似，不能定为齐备。", en: "Compares the whole dialogue with known ones where no sentence says enough; by itself it may raise to suspected, never further."}
      source: "\(set.examples.count) labelled passages of fixtures/conversations/training"
      source_date: "\(date)"
      confidence: D
      bits: \(set.bits)
      passage: 60
      cited: \(RankerModel.cited)
      quoted: \(LineSet.quoted)
      step: \(step)
      bias: \(round(weights[set.width - 1]))
      # From the scores of conversations that the model had not seen, see docs/detection.md.
      raise_above: \(round(thresholds.raiseAbove))
      raise_doubtful: \(round(thresholds.raiseDoubtful))
      raise_closed: \(round(thresholds.raiseClosed))
      raise_far: \(round(thresholds.raiseFar))
      hold_medium: \(round(thresholds.holdMedium))
      hold_strong: \(round(thresholds.holdStrong))
      hold_told: \(round(thresholds.holdTold))
      confirm_above: \(round(thresholds.confirmAbove))
      tie_above: \(round(thresholds.tieAbove))
      least_heard: \(Thresholds.leastHeard)
      least_buyer: \(round(thresholds.leastBuyer))
      traits:
      \(traits.joined(separator: "\n"))
      lines:
        step: \(lineStep)
        bias: \(round(lines[3 * half]))
        context: \(LineSet.context)
        least: \(LineSet.least)
        floor: \(LineSet.floor)
        quote_above: \(LineSet.quoteAbove)
      buyer: |
      \(block(weights[..<half], step))
      staff: |
      \(block(weights[half..<(2 * half)], step))
      key: |
      \(block(lines[..<half], lineStep))
      before: |
      \(block(lines[half..<(2 * half)], lineStep))
      answered: |
      \(block(lines[(2 * half)..<(3 * half)], lineStep))
      \(network)

      """
  }

  private var network: String {
    """
    network:
      share: \(RankerModel.Score.share)
      most: \(RankerModel.Score.most)
      read_above: \(round(thresholds.readAbove))
      most_read: \(RankerModel.Score.mostRead)
      quote_above: \(LessonBook.quoteAbove)
      least_extortion: \(Thresholds.leastExtortion)
      plain_extortion: \(Thresholds.plainExtortion)
      traits: [\(set.traits.joined(separator: ", "))]
      steps:
    \(tables.map { "    \($0.name): \($0.step)" }.joined(separator: "\n"))
      weights:
    \(tables.map { "    \($0.name): |\n" + $0.signs }.joined(separator: "\n"))
    """
  }

  /// The tables of the network as they are written.
  private var tables: [(name: String, step: Double, signs: String)] {
    NetworkWeights.parts.map { part in
      let weights = model.network[keyPath: part.path].flatMap { lanes in
        lanes.indices.map { Double(lanes[$0]) }
      }
      let step = Self.step(weights[...])
      return (part.name, step, block(weights[...], step, margin: 6))
    }
  }

  private static func step(_ weights: ArraySlice<Double>) -> Double {
    (weights.map(abs).max() ?? 1) / Double(RankerTable.most)
  }

  private func round(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }

  private func block(_ weights: ArraySlice<Double>, _ step: Double, margin: Int = 2) -> String {
    let signs = weights.map { UInt8(Int(RankerTable.zero) + Int(($0 / step).rounded())) }
    return stride(from: 0, to: signs.count, by: Self.lineLength).map { start in
      String(repeating: " ", count: margin)
        + String(decoding: signs[start..<min(start + Self.lineLength, signs.count)], as: UTF8.self)
    }.joined(separator: "\n")
  }
}
