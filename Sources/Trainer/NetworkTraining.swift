internal import Detection
internal import Glibc

/// Teaches the network, always in the same way: the same dialogues give the same weights.
struct NetworkTraining {
  /// A dialogue to learn from.
  struct Lesson {
    var lines: [NetworkLine]
    var traits: [Int]
    /// What the verdicts should be, as shares.
    var verdicts: SIMD8<Float>
    /// What each line should be, and which of it is known.
    var lineKinds: [SIMD4<Float>]
    var known: [SIMD4<Float>]
  }

  private var weights: NetworkWeights
  private var mean: NetworkWeights
  private var square: NetworkWeights
  private var chance: Chance
  private var round = 0
  private let rounds: Int

  private static let epochs = 10
  private static let batch = 32
  private static let rate: Float = 0.002
  /// This share of the rounds the rate rises; then it falls.
  private static let rise: Float = 0.3
  private static let decay: Float = 1e-4
  /// Characters that are misread while learning, and traits that are missed: so none is relied on alone.
  private static let misread: Float = 0.07
  private static let missed: Float = 0.1
  private static let longestPull: Float = 1

  static func weights(from lessons: [Lesson], traits: Int) -> NetworkWeights {
    var training = NetworkTraining(count: lessons.count, traits: traits)
    for _ in 0..<epochs {
      let order = training.chance.shuffled(lessons.count)
      for start in stride(from: 0, to: order.count, by: batch) {
        training.learn(order[start..<min(start + batch, order.count)].map { lessons[$0] })
      }
    }
    return training.weights
  }

  private init(count: Int, traits: Int) {
    chance = Chance(seed: 1)
    weights = NetworkWeights(traits: traits)
    mean = weights
    square = weights
    rounds = Self.epochs * ((count + Self.batch - 1) / Self.batch)
    begin()
  }

  /// Small weights by chance, as large as keeps what passes through alike in size.
  private mutating func begin() {
    for part in NetworkWeights.parts {
      weights[keyPath: part.path] = weights[keyPath: part.path].map { _ in
        var lanes = Lanes.zero
        for number in 0..<Lanes.width { lanes[number] = spread(of: part.name) }
        return lanes
      }
    }
  }

  private mutating func spread(of part: String) -> Float {
    switch part {
    case "characters", "sides": chance.normal()
    // Half the channels look at two characters, half at three.
    case "taps", "tap_bias": chance.even() / Float(NetworkShape.character * Lanes.width * 5 / 2).squareRoot()
    case "lines", "line_bias": chance.even() / Float(NetworkShape.line * Lanes.width).squareRoot()
    case "traits", "trait_bias": chance.even() / Float(max(1, weights.traitCount)).squareRoot()
    case "verdicts", "verdict_bias": chance.even() / Float(NetworkShape.verdict * Lanes.width).squareRoot()
    default: chance.even() / Float(NetworkShape.memory * Lanes.width).squareRoot()
    }
  }

  private mutating func learn(_ lessons: [Lesson]) {
    var network = DialogueNetwork(weights)
    var gradient = NetworkGradient(weights)
    let known = max(1, lessons.reduce(0) { $0 + $1.known.reduce(0) { $0 + $1.sum() } })
    for lesson in lessons {
      let lines = lesson.lines.map { misread($0) }
      let traits = lesson.traits.filter { _ in chance.share() >= Self.missed }
      let reading = network.read(lines, traits: traits)
      gradient.add(
        Self.pull(lesson, reading, lessons: lessons.count, known: known), to: lines, traits: traits,
        read: reading)
    }
    step(gradient.slope)
  }

  /// Which way what was read should move, as the slope of the logistic loss: half of it for the verdicts of all lessons
  /// of the batch, the rest for all lines of which it is known what they are.
  private static func pull(
    _ lesson: Lesson, _ reading: DialogueNetwork.Reading, lessons: Int, known: Float
  ) -> NetworkGradient.Pull {
    var verdicts = SIMD8<Float>()
    for kind in 0..<NetworkShape.verdictKinds {
      verdicts[kind] = (share(reading.verdicts[kind]) - lesson.verdicts[kind]) / Float(2 * lessons)
    }
    let lineKinds = reading.lineKinds.indices.map { place in
      var kinds = SIMD4<Float>()
      for kind in 0..<NetworkShape.lineKinds where lesson.known[place][kind] > 0 {
        kinds[kind] = (share(reading.lineKinds[place][kind]) - lesson.lineKinds[place][kind]) / known
      }
      return kinds
    }
    return NetworkGradient.Pull(verdicts: verdicts, lineKinds: lineKinds)
  }

  private static func share(_ value: Float) -> Float { 1 / (1 + exp(-value)) }

  private mutating func misread(_ line: NetworkLine) -> NetworkLine {
    var line = line
    for place in line.characters.indices where chance.share() < Self.misread {
      line.characters[place] = UInt16(chance.number(below: NetworkShape.characters))
    }
    return line
  }

  /// One step of Adam (Kingma and Ba 2015) with decay apart (Loshchilov and Hutter 2019).
  private mutating func step(_ slope: NetworkWeights) {
    round += 1
    var length: Float = 0
    for part in NetworkWeights.parts {
      for lanes in slope[keyPath: part.path] { length += (lanes * lanes).sum() }
    }
    let scale = min(1, Self.longestPull / (length.squareRoot() + 1e-6))
    let rate = rate
    let first = 1 - pow(Float(0.9), Float(round))
    let second = 1 - pow(Float(0.999), Float(round))
    for part in NetworkWeights.parts {
      let pull = slope[keyPath: part.path]
      Self.step(
        &weights[keyPath: part.path], &mean[keyPath: part.path], &square[keyPath: part.path], pull, scale,
        rate / first, second)
    }
  }

  private static func step(
    _ weights: inout [Lanes], _ mean: inout [Lanes], _ square: inout [Lanes], _ pull: [Lanes], _ scale: Float,
    _ rate: Float, _ second: Float
  ) {
    for place in weights.indices {
      let pull = pull[place] * scale
      mean[place] = 0.9 * mean[place] + 0.1 * pull
      square[place] = 0.999 * square[place] + 0.001 * pull * pull
      weights[place] *= 1 - rate * decay
      weights[place] -= rate * mean[place] / ((square[place] / second).squareRoot() + 1e-8)
    }
  }

  /// How far the weights are moved in this round.
  private var rate: Float {
    let done = Float(round) / Float(rounds)
    if done < Self.rise { return Self.rate * (0.04 + 0.96 * done / Self.rise) }
    return Self.rate * 0.5 * (1 + cos(.pi * (done - Self.rise) / (1 - Self.rise)))
  }
}
