/// One row of the training set: which features it has, how strongly, and what it should come to.
struct Row {
  var features: [(index: Int, value: Double)]
  var isPositive: Bool
  /// How much the row counts.
  var weight: Double
}

extension Row {
  /// Buckets as features that lie from `start` on, one for those that are alike, worth so much for each.
  static func features(of buckets: [Int], from start: Int, each value: Double) -> [(
    index: Int, value: Double
  )] {
    let counts = buckets.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return counts.sorted { $0.key < $1.key }.map { (index: start + $0.key, value: Double($0.value) * value) }
  }
}
