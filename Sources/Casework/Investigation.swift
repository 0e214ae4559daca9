internal import Detection
internal import Evidence
internal import Importers

/// Files, machine and knowledge that a use case works with.
public struct Workbench: Sendable {
  let system: any FileSystem
  let workers: Int

  /// - Parameters:
  ///   - system: Where files are read and written.
  ///   - workers: How many files may be read at once.
  public init(system: any FileSystem = LocalFiles(), workers: Int = 2) {
    self.system = system
    self.workers = workers
  }
}

/// One run over the given files: everything read, put together and judged.
///
/// Use cases make their reports from it.
struct Investigation: Sendable {
  var options: RunOptions
  var knowledge: KnowledgeBase
  var formats: ImportKnowledge
  /// What this run read with, for a second reading.
  var importer: Importer
  var rulebook: Rulebook
  var intake: Intake
  var ledger: Ledger
  var dialogues: [Dialogue]
  var unassigned: [UnassignedConversation]
  var cases: [Case]
  /// One list a case: one judgement a dialogue bound to it.
  var judgements: [[Judgement]]

  /// Reads, puts together and judges.
  ///
  /// Untyped on purpose, as all that waits here: a typed error thrown out of an async function ends the program
  /// ("freed pointer was not the last allocation", Swift 6.3.1).
  /// - Throws: ``Problem`` when the packs cannot be used.
  static func open(_ options: RunOptions, on bench: Workbench) async throws -> Investigation {
    let knowledge = try KnowledgeBase(options, in: bench.system)
    let rulebook = try knowledge.rulebook()
    let formats = try knowledge.importKnowledge()
    let importer = Importer(knowledge: formats, options: ImportOptions(dateOrder: options.dateOrder))
    let reader = FileReader(system: bench.system, importer: importer, rulebook: rulebook)
    let intake = await Intake.read(options.paths, with: reader, workers: bench.workers)
    let ledger = Ledger(intake)
    let built = DialogueBuilder(intake, ledger: ledger, options: options)
    let assembled = CaseAssembler(
      intake, ledger: ledger, dialogues: built.dialogues, rules: try knowledge.bindingRules(),
      options: options)
    var run = Investigation(
      options: options, knowledge: knowledge, formats: formats, importer: importer, rulebook: rulebook,
      intake: intake, ledger: ledger,
      dialogues: built.dialogues, unassigned: built.unassigned, cases: assembled.cases, judgements: [])
    run.judgements = assembled.cases.map(run.judge)
    return run
  }

  /// The verdict of a case: the highest of its conversations'.
  func verdict(of index: Int) -> Verdict { judgements[index].map(\.verdict).max() ?? .none }

  private func judge(_ item: Case) -> [Judgement] {
    item.dialogues.map { bound in
      let dialogue = dialogues[bound.dialogue]
      return rulebook.judge(
        dialogue.heard,
        in: Circumstances(
          roles: dialogue.roles, review: item.review, orders: item.orders, asOf: options.asOf,
          window: bound.window))
    }
  }
}
