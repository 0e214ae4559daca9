internal import Evidence

/// What is handed in with the complaint: facts first, the buyer's exact words, then the request.
struct Statement {
  /// Cut to what the platform takes, whole sentences only; nil when the verdict is none.
  let text: String?
  /// Every sentence, without a limit.
  let full: [String]
  let limit: StatementTemplate.Limit?

  init(_ contents: DossierContents, quotes: [Quote], templates: [StatementTemplate]) {
    guard contents.analysis.verdict != .none,
      let template = Self.template(for: contents.subject.platform, among: templates)
    else {
      self.init(none: ())
      return
    }
    self.init(
      template, facts: StatementFacts(contents), quotes: quotes, verdict: contents.analysis.verdict)
  }

  /// Nothing to state.
  private init(none: Void) {
    text = nil
    full = []
    limit = nil
  }

  init(_ template: StatementTemplate, facts: StatementFacts, quotes: [Quote], verdict: Verdict) {
    let sentences = template.sentences.filter { $0.isFor(verdict) }
    full = sentences.flatMap { Self.fill($0, with: facts, quotes: quotes) }.map(\.text)
    limit = template.limit
    let short = quotes.map { Self.shortened($0, to: template.quoteLimit) }
    text = StatementFitter(limit: template.limit).fit(
      sentences.flatMap { Self.fill($0, with: facts, quotes: short) })
  }

  /// The platform's own template, else the general one; when the platform is not known, the one with the least room.
  private static func template(for platform: Platform?, among all: [StatementTemplate]) -> StatementTemplate?
  {
    guard let platform else { return all.min { $0.limit.room < $1.limit.room } }
    return all.first { $0.platforms.contains(platform.id) } ?? all.first { $0.platforms.isEmpty }
  }

  /// The quotation with its words cut behind a mark of punctuation, and an ellipsis to say so.
  private static func shortened(_ quote: Quote, to limit: Int) -> Quote {
    guard quote.text.count > limit else { return quote }
    let head = quote.text.prefix(limit)
    let mark = head.lastIndex { $0.isPunctuation || $0 == "\n" }
    var short = quote
    short.text = String(mark.map { head[...$0] } ?? head) + "……"
    return short
  }

  private static func fill(
    _ sentence: StatementTemplate.Sentence, with facts: StatementFacts, quotes: [Quote]
  ) -> [FilledSentence] {
    let pattern = facts.language == .zh ? sentence.zh : sentence.en
    guard sentence.each == true else {
      return facts.fill(pattern).map { [FilledSentence(text: $0, priority: sentence.priority)] } ?? []
    }
    return quotes.compactMap { quote in
      facts.about(quote).fill(pattern).map {
        FilledSentence(text: $0, priority: sentence.priority(for: quote), weight: quote.elements.count)
      }
    }
  }
}

extension StatementTemplate.Sentence {
  fileprivate func isFor(_ verdict: Verdict) -> Bool { verdicts?.contains(verdict.rawValue) ?? true }

  fileprivate func priority(for quote: Quote) -> Int? {
    quote.elements.count < 2 ? priorityOfHints ?? priority : priority
  }
}
