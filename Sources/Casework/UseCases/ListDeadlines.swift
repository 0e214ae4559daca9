internal import Archive
internal import Eligibility
public import Evidence
internal import Packs

/// Which reviews can still be complained about, until when, and what is missing.
public struct ListDeadlines: Sendable {
  public var report: DeadlinesReport
  public var problems: [Problem]
  public var isUsable: Bool { run.isUsable }
  private let run: Investigation

  /// - Throws: ``Problem`` when the packs cannot be used.
  public static func run(_ options: RunOptions, on bench: Workbench) async throws -> ListDeadlines {
    let run = try await Investigation(options, on: bench)
    let eligibility = try run.knowledge.eligibility()
    let lines = run.cases.indices.flatMap { run.assess($0, with: eligibility) }
    let entries = AssessmentEntries(
      language: options.language, asOf: options.asOf, warning: eligibility.warningSeconds)
    let report = DeadlinesReport(
      asOf: options.asOf.iso8601, rulePacks: try run.knowledge.entries(.platforms),
      reviews: lines.sorted { $0.burnsBefore($1, options.asOf) }.map(entries.review))
    let overdue = eligibility.overduePacks(asOf: options.asOf).map { Problem(code: "pack-overdue", file: $0) }
    return ListDeadlines(
      report: report, problems: run.problems + lines.compactMap(\.problem) + overdue, run: run)
  }

  /// Writes the open windows as a calendar file.
  ///
  /// - Throws: ``Problem`` when it cannot be written.
  public func writeCalendar(to path: String, in language: Language, on bench: Workbench) throws(Problem) {
    do {
      try run.refuseToReplaceInput(path, in: bench.system)
      try bench.system.write(path) { sink in try sink.write(CalendarText(report, in: language).bytes) }
    } catch let error as FileError {
      throw Problem(writing: error)
    } catch let problem as Problem {
      throw problem
    } catch {
      throw Problem(code: "write-failed", file: path)
    }
  }

  /// 0 done, 1 a person must look (also when something ends within the warning time), 3 nothing usable.
  public var exitStatus: Int32 {
    guard isUsable else { return 3 }
    return problems.isEmpty && !report.reviews.contains(where: \.urgent) ? 0 : 1
  }
}

extension AssessedReview {
  /// What ends first stands first; then what may still be argued about; what is over stands last.
  fileprivate func burnsBefore(_ other: AssessedReview, _ asOf: Instant) -> Bool {
    let (mine, theirs) = (rank(asOf), other.rank(asOf))
    if mine.group != theirs.group { return mine.group < theirs.group }
    if mine.time != theirs.time { return mine.time < theirs.time }
    if item.order != other.item.order { return (item.order ?? "") < (other.item.order ?? "") }
    return kind == .first && other.kind == .append
  }

  private func rank(_ asOf: Instant) -> (group: Int, time: Int64) {
    guard let deadline = assessment?.fileBy else { return (2, madeAt?.seconds ?? 0) }
    if deadline.earliest >= asOf { return (0, deadline.earliest.seconds) }
    if deadline.latest >= asOf { return (1, deadline.latest.seconds) }
    return (3, -deadline.latest.seconds)
  }
}

extension KnowledgeBase {
  func eligibility() throws(Problem) -> Eligibility {
    let packs = try decode(files(.platforms), as: PlatformPack.self)
    do { return try Eligibility(packs: packs) } catch {
      throw Problem(code: "pack-content", file: "platforms", detail: "\(error)")
    }
  }
}
