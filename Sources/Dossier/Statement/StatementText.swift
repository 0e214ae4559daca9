internal import Evidence

/// A template with a case's facts, ready to be written to any length.
struct StatementText {
  private let sentences: [StatementTemplate.Sentence]
  private let facts: StatementFacts
  private let quotes: [Quote]

  init(_ template: StatementTemplate, facts: StatementFacts, quotes: [Quote], verdict: Verdict) {
    sentences = template.sentences.filter { $0.isFor(verdict) }
    self.facts = facts
    self.quotes = quotes
  }

  /// Every sentence, quotations whole.
  var full: [String] { filled(quotes).map(\.text) }

  /// Cut to what the form takes, whole sentences only.
  func fitted(to limit: ComplaintForm.Limit) -> String {
    StatementFitter(limit: limit).fit(filled(quotes.map { Self.shortened($0, to: limit.quote) }))
  }

  private func filled(_ quotes: [Quote]) -> [FilledSentence] {
    sentences.flatMap { sentence -> [FilledSentence] in
      let pattern = facts.language == .zh ? sentence.zh : sentence.en
      guard let each = sentence.each else {
        return facts.fill(pattern).map { [FilledSentence(text: $0, priority: sentence.priority)] } ?? []
      }
      return quotes.filter { $0.isSpoken == (each == .spoken) }.compactMap { quote in
        facts.about(quote).fill(pattern).map {
          FilledSentence(text: $0, priority: sentence.priority(for: quote), weight: quote.elements.count)
        }
      }
    }
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
}

extension Quote {
  /// True for words of a conversation, false for those of a table's row.
  var isSpoken: Bool {
    if case .message = citation.place { true } else { false }
  }
}

extension StatementTemplate.Sentence {
  fileprivate func isFor(_ verdict: Verdict) -> Bool { verdicts?.contains(verdict.rawValue) ?? true }

  fileprivate func priority(for quote: Quote) -> Int? {
    quote.elements.count < 2 ? priorityOfHints ?? priority : priority
  }
}
