/// Reads line after line and remembers what matters: a gated recurrent unit (Cho and others 2014).
package struct RecurrentLayer {
  private let weights: NetworkWeights.Recurrence

  package init(_ weights: NetworkWeights.Recurrence) { self.weights = weights }

  /// One step: what was remembered before, what the gates were, and what is remembered then.
  package struct Step {
    package var before: [Lanes]
    package var reset: [Lanes]
    package var keep: [Lanes]
    package var new: [Lanes]
    /// What the memory adds to the new, before it is reset.
    package var recalled: [Lanes]
    package var after: [Lanes]
  }

  /// The steps over `lines` in the order of `places`, to be looked up by place.
  package func steps(over lines: [[Lanes]], sides: [Int], in places: some Sequence<Int>) -> [Step?] {
    var steps = [Step?](repeating: nil, count: lines.count)
    var memory: [Lanes] = .zeros(NetworkShape.memory)
    for place in places {
      let step = step(from: memory, over: lines[place], side: sides[place])
      memory = step.after
      steps[place] = step
    }
    return steps
  }

  private func step(from memory: [Lanes], over line: [Lanes], side: Int) -> Step {
    let count = NetworkShape.memory
    var given = Array(weights.side[side * NetworkShape.gates..<(side + 1) * NetworkShape.gates])
    weights.input.addProduct(with: line, to: &given)
    var held: [Lanes] = .zeros(NetworkShape.gates)
    weights.memory.addProduct(with: memory, to: &held)
    var step = Step(before: memory, reset: [], keep: [], new: [], recalled: [], after: [])
    for lane in 0..<count {
      let reset = Lanes.sigmoid(given[lane] + held[lane])
      let keep = Lanes.sigmoid(given[count + lane] + held[count + lane])
      let recalled = held[2 * count + lane] + weights.memoryBias[lane]
      let new = Lanes.tanh(given[2 * count + lane] + reset * recalled)
      step.reset.append(reset)
      step.keep.append(keep)
      step.recalled.append(recalled)
      step.new.append(new)
      step.after.append(new + keep * (memory[lane] - new))
    }
    return step
  }
}
