internal import Archive
internal import Eligibility
public import Evidence
internal import Packs

/// Which reviews can still be complained about, until when, and what is missing.
public struct ListDeadlines: Sendable {
  public var problems: [Problem]
  public var isUsable: Bool { board.run.isUsable }
  private let board: Board
  private let packs: [PackEntry]

  /// - Throws: ``Problem`` when the packs cannot be used.
  public static func run(_ options: RunOptions, on bench: Workbench) async throws -> ListDeadlines {
    let run = try await Investigation(options, on: bench)
    let board = try await Board(run, on: bench)
    let overdue = board.rules[0].overduePacks(asOf: options.asOf, among: board.packs).map {
      Problem(code: "pack-overdue", file: $0)
    }
    return ListDeadlines(
      problems: run.problems + board.problems + overdue, board: board,
      packs: try run.knowledge.entries(.platforms))
  }

  /// Writes the report, piece by piece.
  ///
  /// - Throws: What `sink` throws, or an encoding error, which would be a bug.
  public func write(
    _ format: TableFormat, in language: Language, to sink: ([UInt8]) throws -> Void
  ) async throws {
    switch format {
    case .text: try await write(BoardText(board, packs: packs, in: language), to: sink)
    case .json: try await write(BoardJSON(board, packs: packs, in: language), to: sink)
    case .csv: try await write(BoardCSV(), to: sink)
    }
  }

  private func write(_ format: some BoardFormat, to sink: ([UInt8]) throws -> Void) async throws {
    let lines = format.choose(board.lines)
    try sink(try format.head())
    try await Slices(count: lines.count, length: 128).map(with: format.saysWords ? board.rules : board.dates)
    { [board] slice, rules in
      let entries = lines[slice].lazy.compactMap { board.entry($0, by: rules) }
      return format.body(entries, isFirst: slice.lowerBound == 0)
    } inOrder: {
      try sink($0)
    }
    try sink(try format.tail())
  }

  /// Writes the open windows as a calendar file.
  ///
  /// - Throws: ``Problem`` when it cannot be written.
  public func writeCalendar(to path: String, in language: Language, on bench: Workbench) throws(Problem) {
    let calendar = CalendarText(asOf: board.run.options.asOf, in: language)
    do {
      try board.run.refuseToReplaceInput(path, in: bench.system)
      try bench.system.write(path) { sink in
        try sink.write(calendar.head)
        for line in board.lines {
          let event = board.entry(line, by: board.rules[0]).map(calendar.event) ?? []
          if !event.isEmpty { try sink.write(event) }
        }
        try sink.write(calendar.tail)
      }
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
    return problems.isEmpty && board.urgent == 0 ? 0 : 1
  }
}

extension KnowledgeBase {
  func eligibility() throws(Problem) -> Eligibility {
    let files = files(.platforms)
    let packs = try decode(files.filter { !$0.isUser }, as: PlatformPack.self)
    let own = try decode(files.filter(\.isUser), as: PlatformPack.self)
    do { return try Eligibility(packs: packs, own: own) } catch {
      throw Problem(code: "pack-content", file: "platforms", detail: "\(error)")
    }
  }
}
