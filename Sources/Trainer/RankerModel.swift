internal import Detection

/// The two regressions of the ranker: over whole passages, and over single lines.
struct RankerModel {
  let passages: LogisticRegression
  let lines: LogisticRegression
  private let lineSet: LineSet

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
  }

  func score(_ example: TrainingSet.Example) -> Double {
    let pressures = lineSet.rows(of: example.sample).map { lines.score($0) }
    let most = Array(pressures.sorted(by: >).prefix(Self.cited))
    return passages.score(example.row.features)
      + RankerTable.mean(of: most, among: Self.cited, floor: LineSet.floor)
  }
}
