internal import Detection
internal import Dossier
internal import Eligibility
internal import Evidence
internal import Packs

/// Makes the contents of one case's dossier out of a run, reading the case's files a second time.
struct DossierMaker {
  let run: Investigation
  let bench: Workbench
  let eligibility: Eligibility
  let edition: Edition
  let language: Language
  private let buyers: [BuyerFile]

  init(run: Investigation, bench: Workbench, eligibility: Eligibility, request: BuildRequest) {
    self.run = run
    self.bench = bench
    self.eligibility = eligibility
    edition = request.edition
    language = request.language
    buyers = run.buyerFiles()
  }

  private func buyers(of place: Int) -> [BuyerFile] {
    buyers.filter { file in file.parts.contains { $0.place == place } }
  }

  func contents(of place: Int) throws -> DossierContents {
    let item = run.cases[place]
    let assessed = run.assess(place, with: eligibility)
    var contents = DossierContents(
      subject: subject(of: item), edition: edition, asOf: run.options.asOf, language: language,
      analysis: analysis(of: place))
    contents.orders = item.orders
    contents.reviews = [item.review].compactMap { $0 }
    contents.calls = item.calls
    contents.recordings = item.recordings
    contents.callsOfRecordings = item.callsOfRecordings
    contents.assessment = assessed.first { $0.kind == .first }?.assessment
    let transcripts = TranscriptMaker(run: run, bench: bench)
    contents.transcripts = try item.dialogues.map(transcripts.transcript)
    contents.originals = try OriginalsMaker(run: run, bench: bench, item: item).pieces(contents.transcripts)
    contents.packs = try packs(for: contents.originals)
    contents.links = links(of: contents.originals)
    contents.warnings = warnings(about: contents.originals)
    contents.titles = try run.knowledge.titles()
    contents.analysisJSON = try analysisJSON(place, assessed, contents.packs)
    return contents
  }

  private func subject(of item: Case) -> CaseSubject {
    CaseSubject(
      platform: item.platform, shop: item.shop, order: item.order ?? "none", line: item.line,
      buyer: item.buyer ?? item.dialogues.first.map { run.dialogues[$0.dialogue].buyer })
  }

  private func analysis(of place: Int) -> CaseAnalysis {
    let judgements = run.judgements(of: place)
    return CaseAnalysis(
      verdict: run.verdict(of: place), findings: unique(judgements.flatMap(\.findings)),
      signals: unique(buyers(of: place).flatMap(\.signals)), adverse: unique(judgements.flatMap(\.adverse)))
  }

  /// Every rule and platform pack, and the layouts and mappings that read this case's files.
  private func packs(for pieces: [OriginalPiece]) throws(Problem) -> [RulePack] {
    let formats = Set(pieces.map(\.format))
    var packs: [RulePack] = []
    for kind in PackKind.allCases {
      for file in run.knowledge.files(kind) {
        let head = try run.knowledge.decode([file], as: PackHead.self)[0]
        guard kind == .rules || kind == .platforms || kind == .cases || formats.contains(head.id) else {
          continue
        }
        packs.append(RulePack(name: file.name, version: head.version, bytes: file.bytes, isUser: file.isUser))
      }
    }
    return packs
  }

  private func links(of pieces: [OriginalPiece]) -> [PersonLink] {
    run.options.links.compactMap { link in
      let file = pieces.first { $0.original.file == link.file || link.file.hasSuffix("/" + $0.original.file) }
      return file.map { PersonLink(file: $0.original.file, order: link.order) }
    }
  }

  /// What was not read whole among the files of this case.
  private func warnings(about pieces: [OriginalPiece]) -> [Wording] {
    let files = Set(pieces.map(\.original.file))
    return run.problems.filter { $0.file.map(files.contains) ?? false }
      .map { Wording(zh: $0.line(in: .zh), en: $0.line(in: .en)) }
  }

  private func analysisJSON(
    _ place: Int, _ assessed: [AssessedReview], _ packs: [RulePack]
  ) throws -> [UInt8] {
    let item = run.cases[place]
    let report = AnalysisReport(
      asOf: run.options.asOf, item: item, verdict: run.verdict(of: place).rawValue,
      buyers: buyers(of: place).map { $0.entry(in: run, language, ownSide: edition != .platform) },
      guides: guides(for: place, assessed),
      reviews: assessed.map {
        ReviewEntry($0, asOf: run.options.asOf, warning: eligibility.warningSeconds)
      },
      rulePacks: try run.knowledge.entries(.rules, .platforms), language: language)
    return try report.json()
  }

  private func guides(for place: Int, _ assessed: [AssessedReview]) -> [Guide] {
    eligibility.guides(
      for: Set(assessed.flatMap { $0.assessment?.packs ?? [] }), verdicts: [run.verdict(of: place)],
      categories: run.categories(of: place))
  }
}
