internal import Detection
internal import Evidence
internal import Importers

/// Files, machine and knowledge that a use case works with.
public struct Workbench: Sendable {
  let system: any FileSystem
  let workers: Int
  let progress: Progress

  /// Told after each file that has been read: how many are done, of how many.
  public typealias Progress = @Sendable (_ done: Int, _ all: Int) -> Void

  /// - Parameters:
  ///   - system: Where files are read and written.
  ///   - workers: How many files may be read at once.
  ///   - progress: Shows a person how far the reading is.
  public init(
    system: any FileSystem = LocalFiles(), workers: Int = 2, progress: @escaping Progress = { _, _ in }
  ) {
    self.system = system
    self.workers = workers
    self.progress = progress
  }
}

/// One run over the given files: everything read, put together and judged.
///
/// Use cases make their reports from it. A class, so that what other modules store of a run is one pointer: values of
/// rooms that they do not see would be laid out into them.
final class Investigation: Sendable {
  let options: RunOptions
  let knowledge: KnowledgeBase
  let formats: ImportKnowledge
  /// What this run read with, for a second reading.
  let importer: Importer
  let rulebook: Rulebook
  let intake: Intake
  let ledger: Ledger
  let dialogues: [Dialogue]
  let unassigned: [UnassignedConversation]
  let cases: CaseList
  let binding: BindingRules
  /// Whether any call or recording was given, bound or not.
  let hasCalls: Bool
  /// What each person asks for over all cases.
  let demands: DemandTally
  /// By the place of its case: one judgement a dialogue bound to it.
  private let judgements: [Int: [Judgement]]

  /// Reads, puts together and judges.
  ///
  /// Untyped on purpose, as all that waits here: a typed error thrown out of an async function ends the program
  /// ("freed pointer was not the last allocation", Swift 6.3.1).
  /// - Throws: ``Problem`` when the packs cannot be used.
  init(_ options: RunOptions, on bench: Workbench) async throws {
    self.options = options
    knowledge = try KnowledgeBase(options, in: bench.system)
    rulebook = try knowledge.rulebook()
    formats = try knowledge.importKnowledge()
    importer = Importer(knowledge: formats, options: ImportOptions(dateOrder: options.dateOrder))
    let binding = try knowledge.bindingRules()
    let reader = FileReader(
      system: bench.system, importer: importer, rulebook: rulebook, orderNumbers: binding.orderNumbers)
    intake = await Intake.read(options.paths, with: reader, on: bench)
    ledger = Ledger(intake)
    let built = DialogueBuilder(intake, ledger: ledger, options: options)
    dialogues = built.dialogues
    unassigned = built.unassigned
    let cases = CaseList(
      CaseMaker(intake, ledger: ledger, rules: binding, options: options), dialogues: dialogues)
    self.cases = cases
    self.binding = binding
    hasCalls = intake.files.contains { !$0.calls.isEmpty || !$0.recordings.isEmpty }
    let judgements = Dictionary(
      uniqueKeysWithValues: cases.withDialogues.map { [rulebook, dialogues] place in
        (place, cases[place].judgements(of: dialogues, by: rulebook, asOf: options.asOf))
      })
    self.judgements = judgements
    let finder = DemandFinder(cases, dialogues: built.dialogues)
    demands = DemandTally(cases.withDialogues.compactMap { finder.entry($0, judgements[$0] ?? []) })
  }

  /// One judgement a dialogue bound to the case.
  func judgements(of place: Int) -> [Judgement] { judgements[place] ?? [] }

  /// The platform's categories that findings of a case name.
  func categories(of place: Int) -> Set<Category> {
    Set(judgements(of: place).flatMap(\.findings).compactMap(\.category))
  }

  /// The verdict of a case: the highest of its conversations'.
  func verdict(of place: Int) -> Verdict { judgements(of: place).map(\.verdict).max() ?? .none }
}

extension Case {
  fileprivate func judgements(of all: [Dialogue], by rulebook: Rulebook, asOf: Instant) -> [Judgement] {
    dialogues.map { bound in
      let dialogue = all[bound.dialogue]
      return rulebook.judge(
        dialogue.heard,
        in: Circumstances(
          roles: dialogue.roles, review: review, orders: orders, asOf: asOf, window: bound.window))
    }
  }
}
