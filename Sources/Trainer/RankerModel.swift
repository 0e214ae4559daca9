internal import Detection

/// What the ranker learns: two regressions, over whole passages and over single lines, and a network that reads the
/// lines in order.
struct RankerModel: Sendable {
  let passages: LogisticRegression
  let lines: LogisticRegression
  let network: NetworkWeights
  private let lineSet: LineSet
  private let book: LessonBook

  /// How much large weights cost; the middles of ranges over which figures hardly change.
  private static let ridge = (passages: 0.01, lines: 0.2)
  /// So many lines that press most count by themselves.
  static let cited = 3

  /// Learns from all files of the set, or from all but some.
  init(_ set: TrainingSet, without sources: Set<String> = []) {
    lineSet = LineSet(bits: set.bits)
    let examples = set.examples.filter { !sources.contains($0.source) }
    passages = LogisticRegression(
      examples.flatMap { [$0.row, $0.alone] + $0.pieces }, width: set.width, ridge: Self.ridge.passages)
    lines = LogisticRegression(lineSet.rows(of: examples), width: lineSet.width, ridge: Self.ridge.lines)
    book = LessonBook(traits: set.traits)
    network = NetworkTraining.weights(
      from: examples.map(book.lesson) + book.mixtures(of: examples), traits: set.traits.count)
  }

  /// What a passage comes to by its words, by the traits of its dialogue, and as a whole.
  struct Score: Sendable {
    var words: Double
    var traits: Double
    var pressing: Double
    var extortion: Double
  }

  func score(_ example: TrainingSet.Example) -> Score {
    let pressures = lineSet.rows(of: example.sample).map { lines.score($0) }
    let most = Array(pressures.sorted(by: >).prefix(Self.cited))
    let ofLines = RankerTable.mean(of: most, among: Self.cited, floor: LineSet.floor)
    let isTrait = { (feature: (index: Int, value: Double)) in
      feature.index >= 2 << lineSet.bits && feature.index < passages.weights.count - 1
    }
    var reader = DialogueNetwork(network)
    let lesson = book.lesson(from: example)
    let verdicts = reader.read(lesson.lines, traits: lesson.traits).verdicts
    return Score(
      words: passages.score(example.row.features.filter { !isTrait($0) }) + ofLines,
      traits: passages.score(example.row.features.filter(isTrait)),
      pressing: Double(verdicts[NetworkShape.pressing]),
      extortion: Double(verdicts[NetworkShape.extortion]))
  }
}

extension RankerModel.Score {
  /// What the network makes of a passage counts so much beside its words, and no more than so much.
  static let share = 1.5
  static let most = 4.0

  /// So many passages of one conversation are read: about a thousand messages of those that weigh most.
  static let mostRead = 16

  /// The score by which the ranker goes, when it asks the network of all that comes to `readAbove`.
  func total(readAbove: Double) -> Double {
    let ofNetwork = words >= readAbove ? pressing : -Self.most
    return words + traits + NetworkTable.counted(ofNetwork, share: Self.share, most: Self.most)
  }
}
