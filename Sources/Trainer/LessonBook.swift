internal import Detection

/// What the network is to learn of each passage.
struct LessonBook: Sendable {
  let traits: [String]

  /// A line that presses so much is quoted: of those about three in four are what a person would quote.
  static let quoteAbove = -1.0

  /// A share nobody is ever sure beyond.
  private static let doubt: Float = 0.03
  private static let elements: [Character] = ["L", "D", "T"]

  func lesson(from example: TrainingSet.Example) -> NetworkTraining.Lesson {
    let conversation = example.conversation
    let lines = example.sample.lines
    var verdicts = SIMD8<Float>(repeating: Self.doubt)
    for (kind, label) in LabelledConversation.Label.allCases.enumerated() where label == conversation.label {
      verdicts[kind] = 1 - Self.doubt
    }
    if conversation.isPressing { verdicts[NetworkShape.pressing] = 1 - Self.doubt }
    return NetworkTraining.Lesson(
      lines: lines, traits: features(example.sample.traits), verdicts: verdicts,
      lineKinds: lines.map { kinds(of: $0, in: conversation) },
      known: lines.map { $0.isBuyer ? known(in: conversation) : SIMD4() })
  }

  /// Honest dialogues put together out of pieces of others: talk that jumps from one thing to the next presses nobody,
  /// and shops' real talk jumps more than talk that is written.
  func mixtures(of examples: [TrainingSet.Example]) -> [NetworkTraining.Lesson] {
    let honest = examples.filter(\.conversation.isHonest)
    guard !honest.isEmpty else { return [] }
    var chance = Chance(seed: 2)
    return (0..<examples.count / Self.mixed).map { _ in
      let first = honest[chance.number(below: honest.count)]
      var lines: [NetworkLine] = []
      let length = Self.shortest + chance.number(below: Self.longest - Self.shortest)
      while lines.count < length {
        let from = honest[chance.number(below: honest.count)].sample.lines
        let start = chance.number(below: max(1, from.count))
        lines += from[min(start, from.count)...].prefix(1 + chance.number(below: Self.piece))
      }
      var lesson = lesson(from: first)
      lesson.lines = lines
      lesson.lineKinds = lines.map { _ in SIMD4() }
      lesson.known = lines.map { $0.isBuyer ? SIMD4(repeating: 1) : SIMD4() }
      return lesson
    }
  }

  /// One mixture to so many dialogues, lines of the shortest and the longest, and of the longest piece.
  private static let mixed = 3
  private static let shortest = 4
  private static let longest = 60
  private static let piece = 5

  func features(_ present: [String]) -> [Int] { present.compactMap { traits.firstIndex(of: $0) } }

  private func kinds(of line: NetworkLine, in conversation: LabelledConversation) -> SIMD4<Float> {
    guard conversation.isPressing else { return SIMD4() }
    let carried = conversation.elements?[String(line.number)] ?? ""
    var kinds = SIMD4<Float>()
    if conversation.gold.key.contains(line.number) { kinds[0] = 1 }
    for (kind, element) in Self.elements.enumerated() where carried.contains(element) { kinds[kind + 1] = 1 }
    return kinds
  }

  /// Nothing presses in an honest dialogue; in another the elements are known where somebody noted them.
  private func known(in conversation: LabelledConversation) -> SIMD4<Float> {
    conversation.elements != nil || !conversation.isPressing ? SIMD4(repeating: 1) : SIMD4(1, 0, 0, 0)
  }
}
