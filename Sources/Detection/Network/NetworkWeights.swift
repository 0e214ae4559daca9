/// What the network has learnt: one table of numbers for each of its layers.
///
/// The same shape holds the way in which they should change while it learns.
package struct NetworkWeights: Sendable {
  /// Numbers that stand for one character, and for the side that speaks.
  package var characters: [Lanes]
  package var sides: [Lanes]
  /// How neighbouring characters are joined: two of the first kind, three of the second.
  package var taps: [Lanes]
  package var tapBias: [Lanes]
  /// Reading the lines from the first to the last, and back.
  package var onward: Recurrence
  package var backward: Recurrence
  /// What each line is: pressing, and which element it carries.
  package var lines: [Lanes]
  package var lineBias: [Lanes]
  package var traits: [Lanes]
  package var traitBias: [Lanes]
  /// What the dialogue is.
  package var verdicts: [Lanes]
  package var verdictBias: [Lanes]

  /// The weights of a layer that remembers.
  package struct Recurrence: Sendable {
    package var input: [Lanes]
    package var side: [Lanes]
    package var memory: [Lanes]
    package var memoryBias: [Lanes]

    /// Nothing at all, to stand in where the weights are taken out to be changed.
    package static let none = Recurrence(gates: 0)

    init(gates: Int = NetworkShape.gates) {
      input = .zeros(NetworkShape.joined * Lanes.width * gates)
      side = .zeros(2 * gates)
      memory = .zeros(NetworkShape.memory * Lanes.width * gates)
      memoryBias = .zeros(NetworkShape.memory)
    }
  }

  package typealias Part = WritableKeyPath<NetworkWeights, [Lanes]> & Sendable

  /// Every table with its name, in the order in which they are written.
  package static let parts: [(name: String, path: any Part)] = [
    ("characters", \.characters), ("sides", \.sides), ("taps", \.taps), ("tap_bias", \.tapBias),
    ("onward", \.onward.input), ("onward_side", \.onward.side), ("onward_memory", \.onward.memory),
    ("onward_bias", \.onward.memoryBias), ("backward", \.backward.input),
    ("backward_side", \.backward.side), ("backward_memory", \.backward.memory),
    ("backward_bias", \.backward.memoryBias), ("lines", \.lines), ("line_bias", \.lineBias),
    ("traits", \.traits), ("trait_bias", \.traitBias), ("verdicts", \.verdicts),
    ("verdict_bias", \.verdictBias),
  ]

  /// All zero, for dialogues that may have so many traits.
  package init(traits count: Int) {
    characters = .zeros(NetworkShape.characters * NetworkShape.character)
    sides = .zeros(2 * NetworkShape.character)
    taps = .zeros(NetworkShape.taps * NetworkShape.character * Lanes.width * NetworkShape.channels)
    tapBias = .zeros(NetworkShape.joined)
    onward = Recurrence()
    backward = Recurrence()
    lines = .zeros(NetworkShape.lineKinds * NetworkShape.line)
    lineBias = .zeros(1)
    traits = .zeros(count * NetworkShape.traits)
    traitBias = .zeros(NetworkShape.traits)
    verdicts = .zeros(NetworkShape.verdictKinds * NetworkShape.verdict)
    verdictBias = .zeros(1)
  }

  package var traitCount: Int { traits.count / NetworkShape.traits }
}

/// How large the layers of the network are, in lanes where nothing else is said.
package enum NetworkShape {
  /// Two to this power is the number of buckets that characters are hashed into.
  static let bits = 12
  package static let characters = 1 << bits
  package static let character = 2
  /// The places beside a character that are looked at, by tap: its own and the one before.
  package static let two = [(tap: 0, offset: -1), (tap: 1, offset: 0)]
  /// The same with the one behind.
  package static let three = [(tap: 2, offset: -1), (tap: 3, offset: 0), (tap: 4, offset: 1)]
  package static let taps = two.count + three.count
  package static let channels = 4
  /// What a line comes to by itself.
  package static let joined = 2 * channels
  package static let memory = 3
  package static let gates = 3 * memory
  /// A line with what stands before and behind it.
  package static let line = joined + 2 * memory
  package static let traits = 2
  /// The most and the mean of all lines, the traits, the most of what the buyer's lines are.
  package static let verdict = 2 * line + traits + 1
  /// Pressing, lever, demand, tie.
  package static let lineKinds = 4
  /// One for each label, and whether the buyer presses at all.
  package static let verdictKinds = 6
  package static let pressing = 5
  package static let extortion = 0
  /// Characters of a line that are read; the rest of a long one is left.
  package static let longestLine = 80
}
