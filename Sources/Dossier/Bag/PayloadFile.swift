internal import Archive
internal import Evidence

/// One file below `data/`.
struct PayloadFile {
  /// Path below `data/`.
  var path: String
  var content: any ByteSource
  /// SHA-256 that it must have when it is written; nil for what the dossier makes itself.
  var expected: [UInt8]?
  /// The original it is, for an error's sake.
  var file: String

  private init(_ path: String, _ content: any ByteSource, expected: [UInt8]? = nil, file: String? = nil) {
    self.path = path
    self.content = content
    self.expected = expected
    self.file = file ?? path
  }

  /// Every file of the dossier, in no particular order.
  static func all(_ plan: DossierPlan) -> [PayloadFile] {
    var files = [
      page("index.html", IndexPage.render(plan)),
      page("statement.html", StatementPage.render(plan)),
      page("exhibits.html", ExhibitsPage.render(plan)),
      page("exhibits.csv", ExhibitsPage.csv(plan)),
      page("transcript.html", TranscriptPage.render(plan)),
      page("facts.html", FactsPage.render(plan)),
      page("eligibility.html", EligibilityPage.render(plan)),
      page("analysis.json", plan.contents.analysisJSON),
    ]
    files += forms(plan)
    files += StatementPage.plainTexts(plan).map { page($0.file, $0.bytes) }
    for exhibit in plan.exhibits {
      files.append(
        PayloadFile(
          exhibit.entry, exhibit.content, expected: exhibit.digest, file: exhibit.piece.original.file))
      if let companion = exhibit.companion { files.append(page(companion, exhibit.source)) }
    }
    return files + packs(plan.contents.packs)
  }

  /// The cover's list of contents: pages first, then originals, then what machines read.
  static func listed(_ plan: DossierPlan) -> [(file: String, meaning: String)] {
    let language = plan.language
    var listed: [(String, String)] = [
      (
        (["statement.html"] + StatementPage.plainTexts(plan).map(\.file)).joined(separator: ", "),
        Words.statementTitle.text(in: language)
      ),
      ("exhibits.html, exhibits.csv", Words.exhibitsTitle.text(in: language)),
      ("transcript.html", Words.transcriptTitle.text(in: language)),
      ("facts.html", Words.factsTitle.text(in: language)),
      ("eligibility.html", Words.eligibilityTitle.text(in: language)),
    ]
    if plan.contents.analysis.verdict != .none {
      listed.append(("account.html, account.txt", Words.accountTitle.text(in: language)))
    }
    listed.append(("extraction.html, extraction.txt", Words.extractionTitle.text(in: language)))
    for exhibit in plan.exhibits {
      let name = Words.exhibit(exhibit.number).text(in: language) + " · "
      listed.append((exhibit.entry, name + Words.kind(exhibit.piece.kind).text(in: language)))
    }
    listed.append(("analysis.json", Words.analysisFile.text(in: language)))
    listed.append(("rules/", Words.packsTitle.text(in: language)))
    return listed
  }

  /// Each form as a page and as a text.
  private static func forms(_ plan: DossierPlan) -> [PayloadFile] {
    let sheets = [("account", AccountForm.sheet(plan)), ("extraction", ExtractionForm.sheet(plan))]
    return sheets.flatMap { name, sheet -> [PayloadFile] in
      guard let sheet else { return [] }
      return [
        page(name + ".html", sheet.page(of: plan)), page(name + ".txt", sheet.text(in: plan.language)),
      ]
    }
  }

  private static func page(_ path: String, _ bytes: [UInt8]) -> PayloadFile {
    PayloadFile(path, MemoryBytes(bytes))
  }

  /// Packs under names that are plain and apart, whatever a merchant called them.
  private static func packs(_ packs: [RulePack]) -> [PayloadFile] {
    var taken: Set<String> = []
    return packs.map { pack in
      let parts = pack.name.utf8.split(separator: UInt8(ascii: "/")).map {
        String(decoding: $0, as: UTF8.self)
      }
      let stem = parts.map(PlainName.part).joined(separator: "-")
      var path = "rules/\(stem)"
      if EntryMethods.fileExtension(of: path) != "yaml" { path += ".yaml" }
      var number = 2
      while !taken.insert(lowercased(path)).inserted {
        path = "rules/\(number)-\(stem)" + (EntryMethods.fileExtension(of: stem) == "yaml" ? "" : ".yaml")
        number += 1
      }
      return page(path, pack.bytes)
    }
  }

  private static func lowercased(_ name: String) -> String {
    String(decoding: name.utf8.map { (65...90).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
