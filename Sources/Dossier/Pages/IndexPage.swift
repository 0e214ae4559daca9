internal import Evidence

/// The cover: what the case is, what was found, in whose words, until when, and what else is in the bag.
enum IndexPage {
  static func render(_ plan: DossierPlan) -> [UInt8] {
    var page = Page(title: plan.contents.name, language: plan.language)
    page.heading(Words.coverTitle, of: plan, about: Words.edition(plan.contents.edition))
    page.element(.main) { page in
      if plan.contents.edition == .platform { unmasked(&page) }
      subject(plan, &page)
      result(plan, &page)
      deadline(plan, &page)
      cautions(plan, &page)
      contents(plan, &page)
      packs(plan, &page)
      signatures(&page)
    }
    page.footing(of: plan)
    return page.finish()
  }

  private static func unmasked(_ page: inout Page) {
    page.element(.p, .notice) { page in
      page.element(.span, .badge, Words.unmasked)
      page.text(" ")
      page.text(Words.unmaskedWhy)
    }
  }

  private static func subject(_ plan: DossierPlan, _ page: inout Page) {
    let madeAt = plan.contents.reviews.first?.madeAt
    page.element(.h2, Words.subject)
    page.facts(
      plan.subjectRows + [
        (Words.madeAt, madeAt?.written), (Words.judgedAt, plan.contents.asOf.iso8601),
      ])
  }

  private static func result(_ plan: DossierPlan, _ page: inout Page) {
    let verdict = plan.contents.analysis.verdict
    page.element(.h2, Words.result)
    page.element(.p, .verdict, Words.verdict(verdict))
    page.element(.p, Words.verdictMeaning(verdict))
    guard verdict != .none else {
      EligibilityPage.routes(plan, &page)
      return
    }
    if !plan.decisive.isEmpty { page.element(.h3, Words.quotations) }
    for quote in plan.decisive {
      page.element(.div, .quotation) { page in
        for element in quote.elements { page.element(.span, .element, label(of: element, in: quote)) }
        page.text("「\(quote.text)」")
        page.element(.span, .place, text: origin(of: quote, plan))
      }
    }
    named(plan, &page)
    signals(plan, &page)
  }

  private static func origin(of quote: Quote, _ plan: DossierPlan) -> String {
    let time = quote.at?.written ?? Words.unknownTime.text(in: plan.language)
    let speaker = isReview(quote) ? Words.reviewText : Words.role(quote.speaker)
    return [speaker.text(in: plan.language), time, plan.place(quote.citation)].joined(separator: " · ")
  }

  /// A review is no threat by its words: it is the lever because it stands.
  private static func label(of element: Element, in quote: Quote) -> Wording {
    element == .lever && isReview(quote) ? Words.standingReview : Words.element(element)
  }

  private static func isReview(_ quote: Quote) -> Bool {
    if case .row = quote.citation.place { true } else { false }
  }

  /// Sums, accounts, categories, entitlements and the course of the findings that carry the verdict.
  private static func named(_ plan: DossierPlan, _ page: inout Page) {
    let findings = plan.contents.analysis.findings.filter { $0.level > .weak }
    let language = plan.language
    let course = findings.flatMap { $0.course(ownSide: plan.contents.edition == .internal) }
    page.facts([
      (
        Words.categoryTitle,
        joined(findings.compactMap(\.category).map { Words.category($0).text(in: language) })
      ),
      (Words.amounts, joined(amounts(of: findings, language))),
      (Words.accounts, joined(accounts(of: findings, language))),
      (Words.considered, joined(findings.flatMap(\.considered).map { $0.text(in: language) })),
      (Words.course, joined(course.map { $0.text(in: language) })),
    ])
  }

  /// Each sum that was named with the words that name it, once, in order.
  static func amounts(of findings: [Finding], _ language: Language) -> [String] {
    unique(
      findings.flatMap(\.amounts).map { amount in
        let figure = amount.money.map { $0.yuan } ?? Words.noFigure.text(in: language)
        return "\(figure)「\(amount.quote)」"
      })
  }

  /// Each account that was given, once, in order.
  static func accounts(of findings: [Finding], _ language: Language) -> [String] {
    unique(
      findings.flatMap(\.accounts).map { account in
        Words.account(account.kind).text(in: language) + Words.colon.text(in: language) + account.value
      })
  }

  /// Each once, a line each; nil when there is none.
  private static func joined(_ lines: [String]) -> String? {
    lines.isEmpty ? nil : unique(lines).joined(separator: "\n")
  }

  private static func unique(_ lines: [String]) -> [String] {
    var seen: Set<String> = []
    return lines.filter { seen.insert($0).inserted }
  }

  private static func signals(_ plan: DossierPlan, _ page: inout Page) {
    guard !plan.contents.analysis.signals.isEmpty else { return }
    page.element(.h3, Words.signalsTitle)
    page.list(plan.contents.analysis.signals.map(\.why))
  }

  private static func deadline(_ plan: DossierPlan, _ page: inout Page) {
    page.element(.h2, Words.eligibilityTitle)
    EligibilityPage.answer(plan, &page)
  }

  private static func cautions(_ plan: DossierPlan, _ page: inout Page) {
    if !plan.contents.warnings.isEmpty {
      page.element(.h2, Words.cautions)
      page.list(plan.contents.warnings)
    }
    if !plan.contents.links.isEmpty {
      page.element(.h2, Words.linkedByPerson)
      page.list(plan.contents.links.map { Words.linkStatement(file: $0.file, order: $0.order) })
    }
    guard plan.contents.edition == .internal, !plan.contents.analysis.adverse.isEmpty else { return }
    page.element(.h2, Words.adverseTitle)
    page.list(plan.contents.analysis.adverse.map(\.advice))
  }

  private static func contents(_ plan: DossierPlan, _ page: inout Page) {
    page.element(.h2, Words.contentsTitle)
    page.table(.grid, head: Words.contentsHead) { page in
      for (file, meaning) in PayloadFile.listed(plan) {
        page.element(.tr) { page in
          page.element(.td) { $0.element(.span, .mono, text: file) }
          page.element(.td, text: meaning)
        }
      }
    }
    page.element(.p, .small, Words.openByName)
    page.element(.h3, Words.verifying)
    page.element(.p, .small, Words.verifyingHow)
  }

  private static func packs(_ plan: DossierPlan, _ page: inout Page) {
    guard !plan.contents.packs.isEmpty else { return }
    page.element(.h2, Words.packsTitle)
    page.table(.grid, head: Words.packsHead) { page in
      for pack in plan.contents.packs {
        page.row([pack.name + (pack.isUser ? Words.userPack.text(in: plan.language) : ""), pack.version])
      }
    }
  }

  private static func signatures(_ page: inout Page) {
    page.element(.table, .signatures) { page in
      page.element(.tbody) { page in
        page.element(.tr) { page in
          for line in Words.submission { page.element(.td, line) }
        }
      }
    }
  }
}
