internal import Evidence

/// What is handed in with the complaint: facts first, the buyer's exact words, then the request.
struct Statement {
  /// A text for a category beside the verdict's; it changes no verdict, and a person decides whether to use it.
  struct Draft {
    let category: Category
    let name: Wording
    let text: String
    /// What the category needs besides, from the rules that found it.
    let advice: [Wording]
  }

  /// Cut to what the platform takes, whole sentences only; nil when the verdict is none.
  let text: String?
  /// For a form that takes more; nil where the form's one limit is known.
  let long: String?
  /// Every sentence, without a limit.
  let full: [String]
  let room: StatementRoom?
  let drafts: [Draft]

  /// - Parameters:
  ///   - contents: The case.
  ///   - quotes: The decisive words, oldest first; none when the verdict is none.
  ///   - knowledge: Forms and templates.
  init(_ contents: DossierContents, quotes: [Quote], knowledge: DossierKnowledge) {
    let platform = contents.subject.platform
    room = StatementRoom(for: platform, among: knowledge.forms)
    let writer = Writer(contents: contents, room: room, templates: knowledge.statements)
    drafts = writer.drafts()
    guard contents.analysis.verdict != .none, let room, let main = writer.main(quotes) else {
      (text, long, full) = (nil, nil, [])
      return
    }
    text = main.fitted(to: room.short)
    long = room.long.map(main.fitted)
    full = main.full
  }
}

/// Finds the sentences for each category of a case.
private struct Writer {
  let contents: DossierContents
  let room: StatementRoom?
  let templates: [StatementTemplate]

  /// The categories that an element of coercion stands behind; the others are drafts.
  private static let ofVerdict: Set<Category> = [.unreasonableDemand, .coercion]

  func main(_ quotes: [Quote]) -> StatementText? {
    let findings = contents.analysis.findings.filter { $0.level > .weak }
    let category = findings.lazy.compactMap(\.category).first
    // "The buyer wrote" is for words of a conversation; the review has its own sentence.
    return text(category, as: category ?? .unreasonableDemand, quotes.filter(\.isSpoken))
  }

  func drafts() -> [Statement.Draft] {
    guard let room else { return [] }
    return Category.allCases.filter { !Self.ofVerdict.contains($0) }.compactMap { category in
      let findings = contents.analysis.findings.filter { $0.category == category }
      let quotes = Self.unique(findings.flatMap(\.quotes))
      guard !quotes.isEmpty, let text = text(category, as: category, quotes) else { return nil }
      return Statement.Draft(
        category: category, name: room.name(of: category), text: text.fitted(to: room.short),
        advice: Self.unique(findings.flatMap(\.considered)))
    }
  }

  private func text(_ named: Category?, as category: Category, _ quotes: [Quote]) -> StatementText? {
    templates.template(for: category, on: contents.subject.platform).map { template in
      let name = named.flatMap { room?.name(of: $0).text(in: contents.language) }
      return StatementText(
        template, facts: StatementFacts(contents, category: name), quotes: quotes,
        verdict: contents.analysis.verdict)
    }
  }

  private static func unique<T: Hashable>(_ items: [T]) -> [T] {
    var seen: Set<T> = []
    return items.filter { seen.insert($0).inserted }
  }
}
