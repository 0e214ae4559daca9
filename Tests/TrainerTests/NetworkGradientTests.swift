import Detection
import Testing

@testable import Trainer

/// A network whose weights are all different and small.
private func weights(traits: Int) -> NetworkWeights {
  var chance = Chance(seed: 7)
  var weights = NetworkWeights(traits: traits)
  for part in NetworkWeights.parts {
    weights[keyPath: part.path] = weights[keyPath: part.path].map { _ in
      var lanes = Lanes.zero
      for number in lanes.indices { lanes[number] = chance.even() * 0.3 }
      return lanes
    }
  }
  return weights
}

private let lines = [
  NetworkLine(number: 0, side: 0, characters: [5, 9, 200, 9]),
  NetworkLine(number: 1, side: 1, characters: [700]),
  NetworkLine(number: 2, side: 0, characters: [31, 5]),
]

/// What is learnt from here: some of everything that a network tells.
private let wanted = SIMD8<Float>(1, -0.5, 0.25, 0, 0.75, 1, 0, 0)
private let wantedOfLines = [SIMD4<Float>(1, -1, 0.5, 0), SIMD4(), SIMD4<Float>(0, 0.5, 0, -1)]

private func value(of weights: NetworkWeights) -> Float {
  var network = DialogueNetwork(weights)
  let reading = network.read(lines, traits: [0, 2])
  let ofLines = zip(reading.lineKinds, wantedOfLines).reduce(Float(0)) { $0 + ($1.0 * $1.1).sum() }
  return (reading.verdicts * wanted).sum() + ofLines
}

@Suite struct NetworkGradientTests {
  @Test(arguments: NetworkWeights.parts.map(\.name))
  func `the slope of every table is what the value does when one of its weights moves`(
    name: String
  ) throws {
    let part = try #require(NetworkWeights.parts.first { $0.name == name })
    let weights = weights(traits: 3)
    var network = DialogueNetwork(weights)
    var gradient = NetworkGradient(weights)
    gradient.add(
      NetworkGradient.Pull(verdicts: wanted, lineKinds: wantedOfLines), to: lines, traits: [0, 2],
      read: network.read(lines, traits: [0, 2]))
    let slope = gradient.slope[keyPath: part.path]
    // The steepest of them: of the rest most are zero, and rounding hides the others.
    let places = slope.indices.sorted { (slope[$1] * slope[$1]).sum() < (slope[$0] * slope[$0]).sum() }
    for place in places.prefix(4) {
      let number = slope[place].indices.max { abs(slope[place][$0]) < abs(slope[place][$1]) } ?? 0
      let step: Float = 0.004
      var more = weights
      var less = weights
      more[keyPath: part.path][place][number] += step
      less[keyPath: part.path][place][number] -= step
      let seen = (value(of: more) - value(of: less)) / (2 * step)
      #expect(abs(slope[place][number]) > 1e-4)
      #expect(abs(seen - slope[place][number]) < 0.02 * max(0.1, abs(seen)))
    }
  }
}
