internal import Evidence

/// The list of exhibits in court form, as a page and as a table.
enum ExhibitsPage {
  static func render(_ plan: DossierPlan) -> [UInt8] {
    var page = Page(title: plan.contents.name, language: plan.language, isWide: true)
    page.heading(Words.exhibitsTitle, of: plan, about: Words.exhibitsAbout)
    page.element(.main) { page in
      page.table(.exhibits, head: Words.exhibitHead) { page in
        for exhibit in plan.exhibits { row(exhibit, plan, &page) }
      }
    }
    page.footing(of: plan)
    return page.finish()
  }

  static func csv(_ plan: DossierPlan) -> [UInt8] {
    var table = CSVTable()
    table.row(Words.exhibitHead.map { $0.text(in: plan.language) })
    for exhibit in plan.exhibits { table.row(cells(exhibit, plan)) }
    return table.bytes
  }

  private static func row(_ exhibit: Exhibit, _ plan: DossierPlan, _ page: inout Page) {
    page.element(.tr) { page in
      for (index, cell) in cells(exhibit, plan).enumerated() {
        let isTechnical = index == 7 || index == 8
        page.element(.td) { page in
          if isTechnical { page.element(.span, .mono, text: cell) } else { page.text(cell) }
        }
      }
    }
  }

  /// The eleven columns of ``Words/exhibitHead``; date and signature are left to the person who hands it in.
  private static func cells(_ exhibit: Exhibit, _ plan: DossierPlan) -> [String] {
    let language = plan.language
    let piece = exhibit.piece
    return [
      Words.exhibit(exhibit.number).text(in: language),
      Words.kind(piece.kind).text(in: language),
      (piece.kind == .recording ? Words.audio : Words.electronicData).text(in: language),
      source(of: piece, plan),
      Words.proves(piece.kind).text(in: language),
      summary(of: exhibit, plan),
      extent(of: piece, plan),
      piece.original.file + "\n" + Words.inDossier.text(in: language) + exhibit.entry,
      hashes(of: exhibit, language),
      "", "",
    ]
  }

  private static func source(of piece: OriginalPiece, _ plan: DossierPlan) -> String {
    let platform = plan.contents.subject.platform.map { plan.title($0.id) }
    return
      ([platform, plan.title(piece.format)].compactMap { $0 } + [Words.exportedBy.text(in: plan.language)])
      .joined(separator: " · ")
  }

  private static func summary(of exhibit: Exhibit, _ plan: DossierPlan) -> String {
    let note: Wording? =
      switch exhibit.piece.content {
      case .whole: nil
      case .excerpt: Words.excerptOnly
      case .cells: Words.cellsOnly
      }
    let span = plan.span(of: exhibit.piece)
    return [span, note?.text(in: plan.language)].compactMap { $0 }.joined(separator: "\n")
  }

  /// How many messages or rows, or how long a recording is; empty when that is not known.
  static func extent(of piece: OriginalPiece, _ plan: DossierPlan) -> String {
    guard piece.kind == .recording else {
      return piece.items > 0 ? Words.items(piece.items, of: piece.kind).text(in: plan.language) : ""
    }
    let recording = plan.contents.recordings.first { $0.citation.original == piece.id }
    return recording?.milliseconds.map { DossierPlan.length(milliseconds: $0) } ?? ""
  }

  private static func hashes(of exhibit: Exhibit, _ language: Language) -> String {
    let whole = exhibit.piece.original.sha256.hex
    guard !exhibit.isWhole else { return whole }
    let excerpt = Words.excerptHash.text(in: language) + Digest(bytes: exhibit.digest).hex
    return Words.wholeHash.text(in: language) + whole + "\n" + excerpt
  }
}
