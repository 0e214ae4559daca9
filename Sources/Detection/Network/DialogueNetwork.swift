/// Reads a whole dialogue, line by line and in order: what a line means hangs on what was said before it.
package struct DialogueNetwork {
  private let weights: NetworkWeights
  private var encoder: LineEncoder

  package init(_ weights: NetworkWeights) {
    self.weights = weights
    encoder = LineEncoder(weights)
  }

  /// Everything that was worked out on the way, since learning goes the same way back.
  package struct Reading {
    package var encoded: [LineEncoder.Encoded] = []
    package var onward: [RecurrentLayer.Step] = []
    package var backward: [RecurrentLayer.Step] = []
    /// Each line with its surroundings.
    package var lines: [[Lanes]] = []
    /// What each line is, before it is made a share.
    package var lineKinds: [SIMD4<Float>] = []
    /// Which line gave the most, by lane.
    package var places: [SIMD16<Int32>] = []
    package var traits: [Lanes] = []
    /// Which of the buyer's lines is most of each kind.
    package var mostOfKind = SIMD4<Int32>(repeating: -1)
    /// All that the verdict rests on.
    package var whole: [Lanes] = []
    /// What the dialogue is, before it is made a share.
    package var verdicts = SIMD8<Float>()
  }

  /// A kind that no line of the buyer's can be.
  private static let absent: Float = -6

  package mutating func read(_ lines: [NetworkLine], traits: [Int]) -> Reading {
    var reading = Reading()
    guard !lines.isEmpty else { return reading }
    reading.encoded = lines.map { encoder.encode($0) }
    let values = reading.encoded.map(\.values)
    let sides = lines.map(\.side)
    reading.onward = RecurrentLayer(weights.onward).steps(over: values, sides: sides)
    reading.backward = RecurrentLayer(weights.backward)
      .steps(over: values.reversed(), sides: sides.reversed()).reversed()
    reading.lines = lines.indices.map { place in
      values[place] + reading.onward[place].after + reading.backward[place].after
    }
    reading.lineKinds = reading.lines.map(kinds)
    reading.traits = sum(of: traits)
    gather(lines, in: &reading)
    for kind in 0..<NetworkShape.verdictKinds {
      reading.verdicts[kind] =
        weights.verdictBias[0][kind] + weights.verdicts.dot(reading.whole, from: kind * NetworkShape.verdict)
    }
    return reading
  }

  private func kinds(of line: [Lanes]) -> SIMD4<Float> {
    var kinds = SIMD4<Float>()
    for kind in 0..<NetworkShape.lineKinds {
      kinds[kind] = weights.lineBias[0][kind] + weights.lines.dot(line, from: kind * NetworkShape.line)
    }
    return kinds
  }

  private func sum(of traits: [Int]) -> [Lanes] {
    (0..<NetworkShape.traits).map { lane in
      traits.reduce(weights.traitBias[lane]) { $0 + weights.traits[$1 * NetworkShape.traits + lane] }
    }
  }

  private func gather(_ lines: [NetworkLine], in reading: inout Reading) {
    var most: [Lanes] = .zeros(NetworkShape.line)
    var mean: [Lanes] = .zeros(NetworkShape.line)
    reading.places = Array(repeating: SIMD16(repeating: -1), count: NetworkShape.line)
    for (place, line) in reading.lines.enumerated() {
      for lane in line.indices {
        let isMore = line[lane] .> most[lane]
        most[lane].replace(with: line[lane], where: isMore)
        reading.places[lane].replace(with: Int32(place), where: isMore)
        mean[lane] += line[lane]
      }
    }
    let share = 1 / Float(lines.count)
    reading.whole = most + mean.map { $0 * share } + reading.traits.map { pointwiseMax($0, .zero) }
    var last = Lanes.zero
    for kind in 0..<NetworkShape.lineKinds {
      let best = lines.indices.filter { lines[$0].isBuyer }.max {
        (reading.lineKinds[$0][kind], $1) < (reading.lineKinds[$1][kind], $0)
      }
      last[kind] = best.map { reading.lineKinds[$0][kind] } ?? Self.absent
      reading.mostOfKind[kind] = Int32(best ?? -1)
    }
    reading.whole.append(last)
  }
}
