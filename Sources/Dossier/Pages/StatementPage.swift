internal import Evidence

/// The statement as a page, and as the text that is pasted into the platform's form.
enum StatementPage {
  static func render(_ plan: DossierPlan) -> [UInt8] {
    var page = Page(title: plan.contents.name, language: plan.language)
    page.heading(Words.statementTitle, of: plan)
    page.element(.main) { page in
      guard let text = plan.statement.text, let limit = plan.statement.limit else {
        page.element(.p, .verdict, Words.verdict(.none))
        page.element(.p, Words.noStatement)
        EligibilityPage.routes(plan, &page)
        return
      }
      page.element(.h2, Words.statementFits)
      page.element(.div, .statement, text: text)
      page.element(.p, .small, size(of: text, limit, plan.language))
      page.element(.h2, Words.statementFull)
      page.element(.p, text: plan.statement.full.joined())
    }
    page.footing(of: plan)
    return page.finish()
  }

  /// The text alone, with nothing behind it that a form would count.
  ///
  /// When there is none: that, and the routes.
  static func plainText(_ plan: DossierPlan) -> [UInt8] {
    if let text = plan.statement.text { return Array(text.utf8) }
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

  private static func size(
    of text: String, _ limit: StatementTemplate.Limit, _ language: Language
  ) -> Wording {
    Words.length(
      bytes: text.utf8.count, characters: text.count,
      limit: Words.limit(limit.count, limit.unit).text(in: language))
  }
}
