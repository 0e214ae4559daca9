internal import Evidence

/// The statement as a page, and as the texts that are pasted into the platform's form.
enum StatementPage {
  static func render(_ plan: DossierPlan) -> [UInt8] {
    var page = Page(title: plan.contents.name, language: plan.language)
    page.heading(Words.statementTitle, of: plan)
    page.element(.main) { page in
      statement(plan, &page)
      drafts(plan, &page)
    }
    page.footing(of: plan)
    return page.finish()
  }

  /// The texts alone, by the name of their file, with nothing behind them that a form would count.
  ///
  /// The first is always there; when there is no statement it says so, and holds the routes.
  static func plainTexts(_ plan: DossierPlan) -> [(file: String, bytes: [UInt8])] {
    let statement = plan.statement
    var texts = [("statement.txt", statement.text.map { Array($0.utf8) } ?? withoutStatement(plan))]
    if let long = statement.long { texts.append(("statement-long.txt", Array(long.utf8))) }
    return texts + statement.drafts.map { (file(of: $0), Array($0.text.utf8)) }
  }

  private static func file(of draft: Statement.Draft) -> String {
    "statement-\(draft.category.rawValue).txt"
  }

  private static func statement(_ plan: DossierPlan, _ page: inout Page) {
    guard let text = plan.statement.text, let room = plan.statement.room else {
      page.element(.p, .verdict, Words.verdict(.none))
      page.element(.p, Words.noStatement)
      EligibilityPage.routes(plan, &page)
      return
    }
    page.element(.h2, Words.statementFits)
    paste(text, room.short, &page)
    if let long = plan.statement.long, let limit = room.long {
      page.element(.h2, Words.statementLong)
      paste(long, limit, &page)
    }
    page.element(.p, .small, room.note)
    page.element(.h2, Words.statementFull)
    page.element(.p, text: plan.statement.full.joined())
  }

  private static func drafts(_ plan: DossierPlan, _ page: inout Page) {
    guard !plan.statement.drafts.isEmpty, let room = plan.statement.room else { return }
    page.element(.h2, Words.draftsTitle)
    page.element(.p, .notice, Words.draftsAbout)
    for draft in plan.statement.drafts {
      page.element(.h3, draft.name)
      page.list(draft.advice)
      paste(draft.text, room.short, &page)
    }
  }

  /// A text to paste, and how long it is in the unit that is counted.
  private static func paste(_ text: String, _ limit: ComplaintForm.Limit, _ page: inout Page) {
    page.element(.div, .statement, text: text)
    let most = Words.limit(limit.count, limit.unit).text(in: page.language)
    // Web forms count UTF-16 units.
    let length = Words.length(bytes: text.utf8.count, characters: text.utf16.count, limit: most)
    page.element(.p, .small, length)
  }

  private static func withoutStatement(_ plan: DossierPlan) -> [UInt8] {
    var lines = [Words.verdict(.none), Words.noStatement].map { $0.text(in: plan.language) }
    let routes = plan.contents.assessment?.routes ?? []
    if routes.isEmpty { lines.append(Words.noRoutes.text(in: plan.language)) }
    for route in routes {
      lines.append(
        "- " + route.title.text(in: plan.language) + Words.colon.text(in: plan.language)
          + route.why.text(in: plan.language))
    }
    return Array(lines.map { InertText.line($0) + "\n" }.joined().utf8)
  }
}
