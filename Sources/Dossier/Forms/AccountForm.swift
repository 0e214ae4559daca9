internal import Evidence

/// 情况说明: what happened, in the order it happened, for the police or a court.
///
/// The program tells what the records show; who states it, what was paid and what the shop did is left to a person.
enum AccountForm {
  /// Nil when the verdict is none: then there is nothing to account for.
  static func sheet(_ plan: DossierPlan) -> FormSheet? {
    guard plan.contents.analysis.verdict != .none else { return nil }
    return FormSheet(
      title: Words.accountTitle, about: Words.accountAbout,
      sections: [
        FormSheet.Section(title: Words.accountStatedBy, parts: [.blanks(Words.accountPerson)]),
        FormSheet.Section(title: Words.subject, parts: [.facts(subject(plan))]),
        FormSheet.Section(
          title: Words.accountEvents,
          parts: [.table(Words.accountEventHead, events(plan)), .blanks([Words.accountMore])]),
        FormSheet.Section(title: Words.accountAsked, parts: [.facts(asked(plan))]),
        FormSheet.Section(title: Words.accountOwnSide, parts: [.blanks(Words.accountOwnBlanks)]),
        FormSheet.Section(title: Words.accountRequest, parts: [.paragraph(Words.accountRequestText)]),
        FormSheet.Section(title: Words.accountEnclosed, parts: [.list(enclosed(plan))]),
        FormSheet.Section(title: Words.accountDeclaration, parts: [.paragraph(Words.accountDeclared)]),
      ], signatures: [Words.accountSignature, Words.signedOn])
  }

  private static func subject(_ plan: DossierPlan) -> [(Wording, String?)] {
    let order = plan.contents.orders.first
    return plan.subjectRows + [
      (Words.item, order?.item ?? plan.contents.reviews.first?.item), (Words.paid, order?.paid?.yuan),
    ]
  }

  /// Sums and accounts; what the records do not name is left for a person to fill.
  private static func asked(_ plan: DossierPlan) -> [(Wording, String?)] {
    let findings = plan.contents.analysis.findings.filter { $0.level > .weak }
    func told(_ lines: [String]) -> String {
      lines.isEmpty ? FormSheet.blank : lines.joined(separator: Words.semicolon.text(in: plan.language))
    }
    return [
      (Words.amounts, told(IndexPage.amounts(of: findings, plan.language))),
      (Words.accounts, told(IndexPage.accounts(of: findings, plan.language))),
    ]
  }

  private static func enclosed(_ plan: DossierPlan) -> [String] {
    plan.exhibits.map { exhibit in
      [Words.exhibit(exhibit.number), Words.kind(exhibit.piece.kind)].map { $0.text(in: plan.language) }
        .joined(separator: " · ") + " · " + exhibit.piece.original.file
    }
  }

  /// Rows of time, event and place, oldest first; what has no time stands last.
  private static func events(_ plan: DossierPlan) -> [[String]] {
    let events = CaseEvent.all(plan)
    let order = events.indices.sorted { one, other in
      let times = (events[one].at?.seconds ?? .max, events[other].at?.seconds ?? .max)
      return times.0 == times.1 ? one < other : times.0 < times.1
    }
    return order.map { index in
      let event = events[index]
      return [
        event.at?.written ?? Words.unknownTime.text(in: plan.language), event.what.text(in: plan.language),
        plan.place(event.citation),
      ]
    }
  }
}
