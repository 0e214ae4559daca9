internal import Detection

/// Adds up how the weights of the network should change, one dialogue after another.
struct NetworkGradient {
  private(set) var slope: NetworkWeights
  private let weights: NetworkWeights

  init(_ weights: NetworkWeights) {
    self.weights = weights
    slope = NetworkWeights(traits: weights.traitCount)
  }

  /// Which way a dialogue's verdicts and the kinds of its lines should move.
  struct Pull {
    var verdicts: SIMD8<Float>
    var lineKinds: [SIMD4<Float>]
  }

  mutating func add(
    _ pull: Pull, to lines: [NetworkLine], traits: [Int], read reading: DialogueNetwork.Reading
  ) {
    var kinds = pull.lineKinds
    var ofLines = spread(pull.verdicts, traits, reading, &kinds)
    for place in lines.indices { tell(kinds[place], of: reading.lines[place], &ofLines[place]) }
    let sides = lines.map(\.side)
    let joined = NetworkShape.joined
    let memory = NetworkShape.memory
    var ofEncoded = ofLines.map { Array($0[..<joined]) }
    pass(
      ofLines.map { Array($0[joined..<(joined + memory)]) }, through: \.onward, steps: reading.onward,
      in: lines.indices.reversed(), reading, sides, &ofEncoded)
    pass(
      ofLines.map { Array($0[(joined + memory)...]) }, through: \.backward, steps: reading.backward,
      in: lines.indices, reading, sides, &ofEncoded)
    for place in lines.indices { encode(ofEncoded[place], lines[place], reading.encoded[place]) }
  }

  /// From the kinds of a line back to the line.
  private mutating func tell(_ pull: SIMD4<Float>, of line: [Lanes], _ ofLine: inout [Lanes]) {
    for kind in 0..<NetworkShape.lineKinds where pull[kind] != 0 {
      let start = kind * NetworkShape.line
      slope.lineBias[0][kind] += pull[kind]
      for lane in line.indices {
        slope.lines[start + lane] += pull[kind] * line[lane]
        ofLine[lane] += pull[kind] * weights.lines[start + lane]
      }
    }
  }

  /// From the verdicts back to the lines.
  private mutating func spread(
    _ pull: SIMD8<Float>, _ traits: [Int], _ reading: DialogueNetwork.Reading, _ kinds: inout [SIMD4<Float>]
  ) -> [[Lanes]] {
    let line = NetworkShape.line
    var whole: [Lanes] = .zeros(NetworkShape.verdict)
    for kind in 0..<NetworkShape.verdictKinds {
      slope.verdictBias[0][kind] += pull[kind]
      for lane in whole.indices {
        slope.verdicts[kind * NetworkShape.verdict + lane] += pull[kind] * reading.whole[lane]
        whole[lane] += pull[kind] * weights.verdicts[kind * NetworkShape.verdict + lane]
      }
    }
    let share = 1 / Float(reading.lines.count)
    var ofLines = [[Lanes]](
      repeating: (0..<line).map { whole[line + $0] * share }, count: reading.lines.count)
    for lane in 0..<line {
      for number in 0..<Lanes.width where reading.places[lane][number] >= 0 {
        ofLines[Int(reading.places[lane][number])][lane][number] += whole[lane][number]
      }
    }
    for lane in 0..<NetworkShape.traits {
      let passed = whole[2 * line + lane].replacing(with: 0, where: reading.traits[lane] .<= 0)
      slope.traitBias[lane] += passed
      for trait in traits { slope.traits[trait * NetworkShape.traits + lane] += passed }
    }
    for kind in 0..<NetworkShape.lineKinds where reading.mostOfKind[kind] >= 0 {
      kinds[Int(reading.mostOfKind[kind])][kind] += whole[2 * line + NetworkShape.traits][kind]
    }
    return ofLines
  }

  /// From the memory after each step back to the lines that it was made of.
  private mutating func pass(
    _ pulls: [[Lanes]], through layer: WritableKeyPath<NetworkWeights, NetworkWeights.Recurrence>,
    steps: [RecurrentLayer.Step], in places: some Sequence<Int>, _ reading: DialogueNetwork.Reading,
    _ sides: [Int], _ ofEncoded: inout [[Lanes]]
  ) {
    let count = NetworkShape.memory
    let weights = weights[keyPath: layer]
    var change = NetworkWeights.Recurrence.none
    swap(&change, &slope[keyPath: layer])
    var ofMemory: [Lanes] = .zeros(count)
    for place in places {
      let step = steps[place]
      let passed = Self.pass(zip(pulls[place], ofMemory).map { $0 + $1 }, through: step)
      ofMemory = passed.kept
      for lane in 0..<count { change.memoryBias[lane] += passed.held[2 * count + lane] }
      for lane in passed.given.indices {
        change.side[sides[place] * NetworkShape.gates + lane] += passed.given[lane]
      }
      Self.pass(
        passed.given, weights.input, &change.input, reading.encoded[place].values, &ofEncoded[place])
      Self.pass(passed.held, weights.memory, &change.memory, step.before, &ofMemory)
    }
    swap(&change, &slope[keyPath: layer])
  }

  /// What passes back through the gates of a step: to what the line gave, to what the memory added, and to the memory
  /// that was kept.
  private static func pass(
    _ pull: [Lanes], through step: RecurrentLayer.Step
  ) -> (given: [Lanes], held: [Lanes], kept: [Lanes]) {
    let count = NetworkShape.memory
    var given: [Lanes] = .zeros(NetworkShape.gates)
    var held = given
    var kept: [Lanes] = .zeros(count)
    for lane in 0..<count {
      let new = pull[lane] * (1 - step.keep[lane]) * (1 - step.new[lane] * step.new[lane])
      let keep = pull[lane] * (step.before[lane] - step.new[lane]) * step.keep[lane] * (1 - step.keep[lane])
      let reset = new * step.recalled[lane] * step.reset[lane] * (1 - step.reset[lane])
      (given[lane], given[count + lane], given[2 * count + lane]) = (reset, keep, new)
      (held[lane], held[count + lane], held[2 * count + lane]) = (reset, keep, new * step.reset[lane])
      kept[lane] = pull[lane] * step.keep[lane]
    }
    return (given, held, kept)
  }

  /// Back through a product of `input` with a matrix.
  private static func pass(
    _ pull: [Lanes], _ matrix: [Lanes], _ change: inout [Lanes], _ input: [Lanes], _ ofInput: inout [Lanes]
  ) {
    let width = pull.count
    for index in 0..<input.count * Lanes.width {
      let times = input.scalar(index)
      let start = index * width
      if times != 0 { for lane in 0..<width { change[start + lane] += times * pull[lane] } }
      ofInput[index >> 4][index & 15] += matrix.dot(pull, from: start)
    }
  }

  /// From what a line comes to by itself back to its characters.
  private mutating func encode(_ pull: [Lanes], _ line: NetworkLine, _ encoded: LineEncoder.Encoded) {
    for lane in pull.indices {
      for number in 0..<Lanes.width {
        let place = Int(encoded.places[lane][number])
        guard place >= 0, pull[lane][number] != 0 else { continue }
        slope.tapBias[lane][number] += pull[lane][number]
        let taps = lane < NetworkShape.channels ? NetworkShape.two : NetworkShape.three
        for (tap, offset) in taps where line.characters.indices.contains(place + offset) {
          tell(pull[lane][number], tap, lane % NetworkShape.channels, number, line, place + offset)
        }
      }
    }
  }

  private mutating func tell(
    _ pull: Float, _ tap: Int, _ lane: Int, _ number: Int, _ line: NetworkLine, _ place: Int
  ) {
    let size = NetworkShape.character * Lanes.width
    let character = Int(line.characters[place]) * NetworkShape.character
    let side = line.side * NetworkShape.character
    for input in 0..<size {
      let from = (tap * size + input) * NetworkShape.channels + lane
      let (row, column) = (input >> 4, input & 15)
      let value = weights.characters[character + row][column] + weights.sides[side + row][column]
      slope.taps[from][number] += pull * value
      let back = pull * weights.taps[from][number]
      slope.characters[character + row][column] += back
      slope.sides[side + row][column] += back
    }
  }
}
