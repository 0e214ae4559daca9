internal import Evidence

/// Whether the review can be complained about: every counted step with its reason, what is missing, the other routes.
enum EligibilityPage {
  static func render(_ plan: DossierPlan) -> [UInt8] {
    var page = Page(title: plan.contents.name, language: plan.language)
    page.heading(Words.eligibilityTitle, of: plan, about: Words.eligibilityAbout)
    page.element(.main) { page in
      page.element(.h2, Words.statusTitle)
      answer(plan, &page)
      guard let assessment = plan.contents.assessment else { return }
      if let deadline = assessment.fileBy { steps(of: deadline, &page) }
      missing(assessment.missing, plan, &page)
      filed(assessment.filed, &page)
      procedure(assessment, &page)
      expiries(assessment.evidenceExpires, &page)
      routes(plan, &page)
    }
    page.footing(of: plan)
    return page.finish()
  }

  /// Status, stage and dates, in a table of their own; the cover shows it too.
  static func answer(_ plan: DossierPlan, _ page: inout Page) {
    guard let assessment = plan.contents.assessment else {
      page.element(.p, .remark, Words.notAssessed)
      return
    }
    page.facts([
      (Words.statusTitle, Words.status(assessment.status).text(in: plan.language)),
      (Words.zoneTitle, assessment.zone.map { Words.zone($0).text(in: plan.language) }),
      (Words.fileByEarliest, assessment.fileBy?.earliest.written),
      (Words.fileByLatest, assessment.fileBy?.latest.written),
      (Words.effectiveAt, assessment.effectiveAt?.written),
      (Words.filedTitle, assessment.filed.map { Words.filed($0).text(in: plan.language) }),
      (Words.packsUsed, assessment.packs.map(plan.title).joined(separator: "\n")),
    ])
  }

  /// Other ways, each with its own last day where it has one.
  static func routes(_ plan: DossierPlan, _ page: inout Page) {
    page.element(.h2, Words.routesTitle)
    let routes = plan.contents.assessment?.routes ?? []
    if routes.isEmpty { page.element(.p, .remark, Words.noRoutes) }
    for route in routes {
      page.element(.h3, route.title)
      page.element(.p, route.why)
      if let figures = route.figures { page.element(.p, figures) }
      if let needs = route.needs { page.element(.p, .small, needs) }
      guard let deadline = route.fileBy else { continue }
      page.element(.p, .small) { page in
        page.text(Words.fileBy)
        page.text(deadline.earliest.written)
      }
      for step in deadline.steps {
        page.element(.p, .small) { page in
          page.text(step.why)
          page.text(" [\(step.source)]")
        }
      }
    }
  }

  private static func steps(of deadline: Deadline, _ page: inout Page) {
    page.element(.h2, Words.stepsTitle)
    page.table(.grid, head: Words.stepHead) { page in
      for step in deadline.steps {
        page.element(.tr) { page in
          page.element(.td, .unbroken) { $0.element(.code, text: step.rule) }
          page.element(.td, .unbroken, text: step.from.written)
          page.element(.td, .unbroken, text: step.to.written)
          page.element(.td, step.why)
          page.element(.td, .small, text: step.source)
        }
      }
    }
  }

  private static func missing(_ missing: [Missing], _ plan: DossierPlan, _ page: inout Page) {
    page.element(.h2, Words.missingTitle)
    guard !missing.isEmpty else {
      page.element(.p, .remark, Words.nothingMissing)
      return
    }
    page.table(.grid, head: Words.missingHead) { page in
      for item in missing { page.row([item.what.text(in: plan.language), item.until?.written ?? ""]) }
    }
  }

  /// What the merchant's own list says was filed, and what follows from it on this platform.
  private static func filed(_ filed: Filed?, _ page: inout Page) {
    guard let filed else { return }
    page.element(.h2, Words.filedTitle)
    page.element(.p, Words.filed(filed))
    page.element(.p, filed.what)
  }

  /// Who answers by when, and what follows a refusal; dated where the complaint has been filed.
  private static func procedure(_ assessment: Assessment, _ page: inout Page) {
    guard !assessment.procedure.isEmpty else { return }
    page.element(.h2, Words.procedureTitle)
    if assessment.filed?.at == nil { page.element(.p, .small, Words.procedureUndated) }
    notes(assessment.procedure, head: Words.procedureHead, &page)
  }

  private static func expiries(_ expiries: [Note], _ page: inout Page) {
    guard !expiries.isEmpty else { return }
    page.element(.h2, Words.expiryTitle)
    notes(expiries, head: Words.expiryHead, &page)
  }

  private static func notes(_ notes: [Note], head: [Wording], _ page: inout Page) {
    page.table(.grid, head: head) { page in
      for note in notes {
        page.element(.tr) { page in
          page.element(.td, note.what)
          page.element(.td, .unbroken, text: note.at?.written ?? "")
          if let why = note.why { page.element(.td, why) }
          page.element(.td, .small, text: note.source)
        }
      }
    }
  }
}
