internal import Evidence
internal import Packs

/// Which buyers show the pattern of extortionate reviews, and why, with every reason quoted.
public struct FlagBuyers: Sendable {
  public var report: FlagReport
  public var problems: [Problem]
  /// False when not one file could be used.
  public var isUsable: Bool

  /// - Throws: ``Problem`` when the packs cannot be used.
  public static func run(_ options: RunOptions, on bench: Workbench) async throws -> FlagBuyers {
    let run = try await Investigation(options, on: bench)
    let citer = Citer(intake: run.intake)
    let files = run.buyerFiles()
    let report = FlagReport(
      asOf: options.asOf.iso8601, rulePacks: try run.knowledge.entries(.rules),
      buyers: files.map { $0.entry(in: run, options.language, ownSide: true) },
      groups: citer.entries(AccountGroups(run, files).groups(), in: options.language),
      unassigned: run.unassignedEntries(),
      accounting: citer.accounting())
    return FlagBuyers(report: report, problems: run.problems, isUsable: run.isUsable)
  }

  /// 0 done, 1 a person must look, 3 nothing usable.
  public var exitStatus: Int32 {
    guard isUsable else { return 3 }
    return problems.isEmpty ? 0 : 1
  }
}
