internal import Eligibility
internal import Evidence

/// The deadline board: every disputable review, what burns first on top.
///
/// A hundred thousand judged reviews are a quarter of a gigabyte; so each is judged once for its dates, which give
/// its place on the board, and whole when its line is written.
final class Board: Sendable {
  let run: Investigation
  let lines: [BoardLine]
  let problems: [Problem]
  /// The packs that reviews were judged by.
  let packs: Set<String>
  /// The verdicts of the cases on the board.
  let verdicts: Set<Verdict>
  /// The categories that detection has named in them.
  let categories: Set<Category>
  /// One for each worker.
  let rules: [Eligibility]
  /// The same without words, for outputs that show none.
  let dates: [Eligibility]
  private let warning: Int64

  var urgent: Int { lines.count(where: \.urgent) }

  /// - Throws: ``Problem`` when the packs cannot be used.
  init(_ run: Investigation, on bench: Workbench) async throws {
    let rules = try (0..<max(1, bench.workers)).map { _ in try run.knowledge.eligibility() }
    let dates = rules.map(\.datesOnly)
    let warning = rules[0].warningSeconds
    var lines: [BoardLine] = []
    var problems: [Problem] = []
    var packs: Set<String> = []
    try await Slices(count: run.cases.count, length: 4096).map(with: dates) {
      places, dates in
      Self.judge(places, of: run, with: dates, warning)
    } inOrder: { judged in
      lines += judged.lines
      problems += judged.problems
      packs.formUnion(judged.packs)
    }
    verdicts = Set(lines.map { run.verdict(of: $0.place) })
    categories = lines.reduce(into: []) { $0.formUnion(run.categories(of: $1.place)) }
    lines.sort { $0.burnsBefore($1) }
    (self.run, self.rules, self.dates, self.warning) = (run, rules, dates, warning)
    (self.lines, self.problems, self.packs) = (lines, problems, packs)
  }

  /// The line as outputs show it, judged by one of ``rules`` or ``dates``.
  func entry(_ line: BoardLine, by rules: Eligibility) -> ReviewEntry? {
    run.assess(line.kind, of: run.cases[line.place], at: line.place, with: rules).map {
      ReviewEntry($0, asOf: run.options.asOf, warning: warning)
    }
  }

  private static func judge(
    _ places: Range<Int>, of run: Investigation, with eligibility: Eligibility, _ warning: Int64
  ) -> (lines: [BoardLine], problems: [Problem], packs: Set<String>) {
    var lines: [BoardLine] = []
    var problems: [Problem] = []
    var packs: Set<String> = []
    for place in places {
      for line in run.assess(place, with: eligibility) {
        let urgent = line.isUrgent(asOf: run.options.asOf, warning: warning)
        lines.append(BoardLine(line, at: place, urgent: urgent, asOf: run.options.asOf))
        if let problem = line.problem { problems.append(problem) }
        for pack in line.assessment?.packs ?? [] where !packs.contains(pack) { packs.insert(pack) }
      }
    }
    return (lines, problems, packs)
  }
}
