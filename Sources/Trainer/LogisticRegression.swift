internal import Glibc

/// Logistic regression with a ridge, fitted by L-BFGS: the same rows always give the same weights.
struct LogisticRegression {
  private(set) var weights: [Double]
  private let ridge: Double

  /// - Parameters:
  ///   - rows: what to learn from.
  ///   - width: number of features; the bias is one of them.
  ///   - ridge: how much large weights cost.
  init(_ rows: [Row], width: Int, ridge: Double) {
    weights = [Double](repeating: 0, count: width)
    self.ridge = ridge
    fit(rows)
  }

  func score(_ features: [(index: Int, value: Double)]) -> Double {
    features.reduce(0) { $0 + weights[$1.index] * $1.value }
  }

  private static let memory = 12
  private static let rounds = 200

  private mutating func fit(_ rows: [Row]) {
    var (loss, gradient) = slope(rows, at: weights)
    var steps: [(step: [Double], turn: [Double], scale: Double)] = []
    for _ in 0..<Self.rounds {
      let direction = Self.direction(gradient, steps)
      guard let next = search(rows, loss, gradient, along: direction) else { return }
      let step = Self.difference(next.weights, weights)
      let turn = Self.difference(next.gradient, gradient)
      let product = Self.dot(step, turn)
      if product > 1e-12 { steps.append((step, turn, 1 / product)) }
      if steps.count > Self.memory { steps.removeFirst() }
      let gain = loss - next.loss
      (weights, loss, gradient) = (next.weights, next.loss, next.gradient)
      if gain < 1e-7 * max(1, loss) { return }
    }
  }

  /// The loss of `weights` over all rows, and the way it rises.
  private func slope(_ rows: [Row], at weights: [Double]) -> (Double, [Double]) {
    var loss = ridge / 2 * Self.dot(weights, weights)
    var gradient = weights.map { $0 * ridge }
    for row in rows {
      let score = row.features.reduce(0) { $0 + weights[$1.index] * $1.value }
      let margin = row.isPositive ? score : -score
      loss += row.weight * (margin > 0 ? log1p(exp(-margin)) : log1p(exp(margin)) - margin)
      let pull = row.weight / (1 + exp(margin)) * (row.isPositive ? -1 : 1)
      for feature in row.features { gradient[feature.index] += pull * feature.value }
    }
    return (loss, gradient)
  }

  private func search(
    _ rows: [Row], _ loss: Double, _ gradient: [Double], along direction: [Double]
  ) -> (weights: [Double], loss: Double, gradient: [Double])? {
    let descent = Self.dot(gradient, direction)
    guard descent < 0 else { return nil }
    var length = 1.0
    for _ in 0..<40 {
      let weights = zip(self.weights, direction).map { $0 + length * $1 }
      let (there, slope) = slope(rows, at: weights)
      if there <= loss + 1e-4 * length * descent { return (weights, there, slope) }
      length /= 2
    }
    return nil
  }

  /// The two-loop recursion of L-BFGS (Nocedal 1980).
  private static func direction(
    _ gradient: [Double], _ steps: [(step: [Double], turn: [Double], scale: Double)]
  ) -> [Double] {
    var direction = gradient
    var pulls: [Double] = []
    for past in steps.reversed() {
      let pull = past.scale * dot(past.step, direction)
      add(-pull, past.turn, to: &direction)
      pulls.append(pull)
    }
    if let last = steps.last {
      let size = 1 / (last.scale * dot(last.turn, last.turn))
      for index in direction.indices { direction[index] *= size }
    }
    for (past, pull) in zip(steps, pulls.reversed()) {
      add(pull - past.scale * dot(past.turn, direction), past.step, to: &direction)
    }
    return direction.map { -$0 }
  }

  private static func dot(_ one: [Double], _ two: [Double]) -> Double {
    var sum = 0.0
    for index in one.indices { sum += one[index] * two[index] }
    return sum
  }

  private static func add(_ times: Double, _ other: [Double], to vector: inout [Double]) {
    for index in vector.indices { vector[index] += times * other[index] }
  }

  private static func difference(_ one: [Double], _ two: [Double]) -> [Double] {
    zip(one, two).map { $0 - $1 }
  }
}
