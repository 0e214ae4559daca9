internal import Archive
internal import Detection
internal import Dossier
internal import Eligibility
public import Evidence

/// What `build` was asked for.
public struct BuildRequest: Hashable, Sendable {
  public enum Selection: Hashable, Sendable {
    /// The case of this order (or sub-order) number, whatever the verdict.
    case order(String)
    /// Every case that is strong or suspected.
    case all
  }
  public var selection: Selection
  /// A file for one order, a folder for all.
  public var output: String
  public var edition: Edition
  public var language: Language

  public init(selection: Selection, output: String, edition: Edition = .platform, language: Language = .zh) {
    self.selection = selection
    self.output = output
    self.edition = edition
    self.language = language
  }
}

/// Puts appeal packages together.
///
/// First plans and shows what a person must know, then writes.
public struct BuildDossiers: Sendable {
  /// A dossier that has been written.
  public struct Written: Hashable, Sendable {
    public var path: String
    public var order: String
    public var verdict: Verdict
    public var bytes: Int
    public var sha256: String
  }

  /// A case that was left out of `--all`, and why.
  public struct LeftOut: Hashable, Sendable {
    public var order: String?
    public var buyer: String?
    public var verdict: Verdict
  }

  public var problems: [Problem]
  public var leftOut: [LeftOut]
  private let run: Investigation
  private let bench: Workbench
  private let request: BuildRequest
  private let chosen: [Int]

  /// Reads and judges, and chooses the cases.
  ///
  /// - Throws: ``Problem`` when nothing can be used or no case has the order number.
  public static func plan(
    _ options: RunOptions, _ request: BuildRequest, on bench: Workbench
  ) async throws -> BuildDossiers {
    let run = try await Investigation(options, on: bench)
    guard run.isUsable else { throw run.problems.first ?? Problem(code: "nothing-inside") }
    let chosen = try choose(run, request.selection)
    let left = request.selection == .all ? run.cases.indices.filter { !chosen.contains($0) } : []
    return BuildDossiers(
      problems: run.problems + chosen.flatMap(run.alreadyFiled),
      leftOut: left.map {
        LeftOut(order: run.cases[$0].order, buyer: run.cases[$0].buyer, verdict: run.verdict(of: $0))
      }, run: run, bench: bench, request: request, chosen: chosen)
  }

  private static func choose(
    _ run: Investigation, _ selection: BuildRequest.Selection
  ) throws(Problem) -> [Int] {
    guard case .order(let number) = selection else {
      return run.cases.indices.filter { run.verdict(of: $0) != .none && run.cases[$0].order != nil }
    }
    let matching = run.cases.indices.filter { run.cases[$0].order == number || run.cases[$0].line == number }
    guard let first = matching.first else { throw Problem(code: "no-such-order", detail: number) }
    guard matching.count == 1 || run.cases[first].line == nil else {
      let lines = matching.compactMap { run.cases[$0].line }.joined(separator: ", ")
      throw Problem(code: "several-lines", detail: lines)
    }
    return [first]
  }

  /// What the shop's own side said that harms an appeal, for each chosen case.
  public func ownSideWarnings() -> [String] {
    chosen.flatMap { place in
      unique(run.judgements(of: place).flatMap(\.adverse)).map { adverse in
        let quotes = adverse.quotes.map { "「\(TerminalText.short($0.text, 80))」" }.joined()
        let order = run.cases[place].order ?? ""
        return "\(order) \(quotes) \(TerminalText.inert(adverse.advice.text(in: run.options.language)))"
      }
    }
  }

  /// Writes every chosen dossier: under a temporary name first, then renamed.
  ///
  /// - Throws: ``Problem`` when one cannot be written.
  public func write() throws(Problem) -> [Written] {
    var written: [Written] = []
    do {
      let knowledge = try run.knowledge.dossierKnowledge()
      let maker = DossierMaker(
        run: run, bench: bench, eligibility: try run.knowledge.eligibility(), request: request)
      if request.selection == .all { try bench.system.makeFolder(request.output) }
      for place in chosen { written.append(try write(maker.contents(of: place), knowledge, place)) }
    } catch let error as FileError {
      throw Problem(writing: error)
    } catch let problem as Problem {
      throw problem
    } catch {
      throw Problem(code: "write-failed", detail: "\(error)")
    }
    return written
  }

  private func write(
    _ contents: DossierContents, _ knowledge: DossierKnowledge, _ place: Int
  ) throws -> Written {
    let path = request.selection == .all ? "\(request.output)/\(contents.name).zip" : request.output
    try run.refuseToReplaceInput(path, in: bench.system)
    try bench.system.write(path) { sink in
      try DossierWriter.write(contents, with: knowledge, to: &sink)
    }
    let file = try bench.system.open(path)
    return Written(
      path: path, order: contents.subject.order, verdict: run.verdict(of: place), bytes: file.size,
      sha256: try FileReader.digest(of: file).hex)
  }

  /// 0 done, 1 a person must look.
  public var exitStatus: Int32 {
    problems.isEmpty && ownSideWarnings().isEmpty ? 0 : 1
  }
}

extension Problem {
  /// A file that could not be written: the result is not there, whatever the reason.
  init(writing error: FileError) {
    self.init(error)
    switch error.code {
    case .noPermission: code = "not-writable"
    case .notAFile: code = "output-not-a-file"
    default: if exitStatus != 4 { code = "write-failed" }
    }
  }
}
