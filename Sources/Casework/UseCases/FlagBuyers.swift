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
    let report = FlagReport(
      asOf: options.asOf.iso8601, rulePacks: try run.knowledge.entries(.rules),
      buyers: run.buyerFiles().map { $0.entry(in: run, options.language, ownSide: true) },
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

extension Investigation {
  /// Everything a person must know about the reading.
  var problems: [Problem] {
    intake.allProblems + unassigned.map(problem) + unusedLinks
      + ledger.conflicts.sorted { $0.key < $1.key }.map { id, citation in
        Problem(
          code: "conflicting-orders", file: intake.original(citation.original)?.file,
          offset: citation.bytes.lowerBound, detail: id)
      }
  }

  private func problem(_ item: UnassignedConversation) -> Problem {
    Problem(
      code: "unassigned", file: intake.original(item.reading.original)?.file,
      detail: item.speakers.map { "\($0.name) (\($0.messages))" }.joined(separator: ", "))
  }

  /// Statements of a person that bound nothing: a slip of the pen must not pass in silence.
  private var unusedLinks: [Problem] {
    options.links.filter { link in
      let isTalk = intake.conversations.contains {
        intake.original($0.original).map { link.names($0.file) } == true
      }
      let isOrder = cases.contains { $0.order == link.order || $0.line == link.order }
      return !isTalk || !isOrder
    }.map { Problem(code: "link-unused", file: $0.file, detail: $0.order) }
  }

  var isUsable: Bool { intake.files.contains(where: \.isUsable) }

  /// An original is never overwritten; a dossier that was found among the files may be made anew.
  ///
  /// - Throws: ``Problem`` when `path` is one of the files read.
  func refuseToReplaceInput(_ path: String, in system: any FileSystem) throws(Problem) {
    guard let standing = try? system.identity(of: path) else { return }
    let isInput = intake.files.contains { reading in
      !reading.isArchive && (try? system.identity(of: reading.source.path)) == standing
    }
    if isInput { throw Problem(code: "output-is-input", file: path) }
  }

  func unassignedEntries() -> [UnassignedEntry] {
    unassigned.flatMap { item in
      item.speakers.map { speaker in
        UnassignedEntry(
          file: intake.original(item.reading.original)?.file ?? "", name: speaker.name,
          messages: speaker.messages)
      }
    }
  }
}
