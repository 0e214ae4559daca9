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
  private let eligibility: Eligibility
  private let warning: Int64

  var urgent: Int { lines.count(where: \.urgent) }

  init(_ run: Investigation, with eligibility: Eligibility, on bench: Workbench) async throws {
    let warning = eligibility.warningSeconds
    var lines: [BoardLine] = []
    var problems: [Problem] = []
    let slices = Slices(count: run.cases.count, length: 4096, workers: bench.workers)
    try await slices.map { [dates = eligibility.datesOnly] in
      Self.judge($0, of: run, with: dates, warning)
    } inOrder: { judged in
      lines += judged.lines
      problems += judged.problems
    }
    lines.sort { $0.burnsBefore($1) }
    (self.run, self.eligibility, self.warning) = (run, eligibility, warning)
    (self.lines, self.problems) = (lines, problems)
  }

  /// The line as outputs show it.
  func entry(_ line: BoardLine) -> ReviewEntry? {
    run.assess(line.kind, of: run.cases[line.place], at: line.place, with: eligibility).map {
      ReviewEntry($0, asOf: run.options.asOf, warning: warning)
    }
  }

  private static func judge(
    _ places: Range<Int>, of run: Investigation, with eligibility: Eligibility, _ warning: Int64
  ) -> (lines: [BoardLine], problems: [Problem]) {
    var lines: [BoardLine] = []
    var problems: [Problem] = []
    for place in places {
      for line in run.assess(place, with: eligibility) {
        let urgent = line.isUrgent(asOf: run.options.asOf, warning: warning)
        lines.append(BoardLine(line, at: place, urgent: urgent, asOf: run.options.asOf))
        if let problem = line.problem { problems.append(problem) }
      }
    }
    return (lines, problems)
  }
}
