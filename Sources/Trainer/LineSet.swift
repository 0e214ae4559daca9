internal import Detection

/// The buyers' lines as rows: those that press in an extortion, and all of those who press nobody.
///
/// Other lines of an extortion are left out, since a buyer who presses says much that is ordinary.
struct LineSet {
  let bits: Int

  /// What stands before a line counts so much beside the line itself.
  static let context = 0.7
  /// Lines of fewer characters and pairs count as if they had so many.
  static let least = 4
  /// Lines that press less count as if they pressed so much: all of them are ordinary.
  static let floor = -1.0
  /// Lines that press so much are quoted, so many at most.
  static let quoteAbove = 1.5
  static let quoted = 8

  /// Features: buckets of the line, of the buyer's line before, of the shop's line before, bias.
  var width: Int { (3 << bits) + 1 }

  /// The rows of the examples, weighed so that both kinds count the same.
  func rows(of examples: [TrainingSet.Example]) -> [Row] {
    var rows: [Row] = []
    for example in examples {
      let pressing = example.conversation.isPressing
      for (said, row) in zip(example.sample.buyer, self.rows(of: example.sample)) {
        let isKey = pressing && example.conversation.gold.key.contains(said.number)
        guard isKey || !pressing else { continue }
        rows.append(Row(features: row, isPositive: isKey, weight: 1))
      }
    }
    let positives = rows.count { $0.isPositive }
    let balance = Double(rows.count - positives) / Double(max(positives, 1))
    return rows.map {
      Row(features: $0.features, isPositive: $0.isPositive, weight: $0.isPositive ? balance : 1)
    }
  }

  /// The features of each line of the buyer's.
  func rows(of sample: RankingSample) -> [[(index: Int, value: Double)]] {
    sample.buyer.indices.map { place in
      let line = sample.buyer[place]
      let before = place > 0 ? sample.buyer[place - 1].buckets : []
      let answered = sample.staff.last { $0.number < line.number }?.buckets ?? []
      return features(line.buckets, from: 0, times: 1)
        + features(before, from: 1 << bits, times: Self.context)
        + features(answered, from: 2 << bits, times: Self.context) + [(index: 3 << bits, value: 1)]
    }
  }

  private func features(_ buckets: [Int], from start: Int, times: Double) -> [(index: Int, value: Double)] {
    Row.features(of: buckets, from: start, each: times / Double(max(buckets.count, Self.least)).squareRoot())
  }
}
