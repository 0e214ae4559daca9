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

  /// The steps over `lines`, from the first to the last.
  package func steps(over lines: some Sequence<[Lanes]>, sides: some Sequence<Int>) -> [Step] {
    var memory: [Lanes] = .zeros(NetworkShape.memory)
    return zip(lines, sides).map { line, side in
      let step = step(from: memory, over: line, side: side)
      memory = step.after
      return step
    }
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
