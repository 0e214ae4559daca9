internal import Evidence

/// The facts a statement's sentences may name, by the word in braces.
struct StatementFacts {
  let language: Language
  private var values: [String: String]

  init(_ values: [String: String], language: Language) {
    self.values = values
    self.language = language
  }

  /// The facts of a case; `category` is the form's name of the one complained about.
  init(_ contents: DossierContents, category: String?) {
    language = contents.language
    values = [:]
    let order = contents.orders.first
    let review = contents.reviews.first
    values["order"] = contents.subject.order
    values["line"] = contents.subject.line
    values["buyer"] = contents.subject.buyer
    values["shop"] = contents.subject.shop
    values["item"] = order?.item ?? review?.item
    values["paid"] = order?.paid?.yuan
    values["finished"] = order?.finishedAt?.written
    values["reviewed"] = review?.madeAt?.written
    values["rating"] = review.flatMap(Self.rating).map { $0.text(in: language) }
    values["review"] = review.flatMap { $0.text.isEmpty ? nil : Self.oneLine($0.text) }
    let findings = contents.analysis.findings.filter { $0.level > .weak }
    values["amounts"] = Self.sums(findings.flatMap(\.amounts), language)
    values["category"] = category
    if !contents.transcripts.isEmpty {
      values["messages"] = String(contents.transcripts.reduce(0) { $0 + $1.lines.count })
    }
    if !contents.calls.isEmpty { values["calls"] = String(contents.calls.count) }
  }

  /// The same facts with the words and the time of one quotation.
  func about(_ quote: Quote) -> StatementFacts {
    var facts = self
    facts.values["quote"] = Self.oneLine(quote.text)
    facts.values["at"] = quote.at?.written ?? Words.undatedQuote.text(in: language)
    return facts
  }

  /// `pattern` with every `{word}` replaced; nil when one of them is not known.
  func fill(_ pattern: String) -> String? {
    var filled = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{") {
      filled += rest[..<open]
      guard let close = rest[open...].firstIndex(of: "}") else { return nil }
      guard let value = values[String(rest[rest.index(after: open)..<close])] else { return nil }
      filled += InertText.line(value)
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  /// Every sum once, in the order they were named.
  private static func sums(_ amounts: [Amount], _ language: Language) -> String? {
    var sums: [String] = []
    for case let sum? in amounts.map(\.money?.yuan) where !sums.contains(sum) { sums.append(sum) }
    return sums.isEmpty ? nil : sums.joined(separator: Words.comma.text(in: language))
  }

  private static func rating(of review: Review) -> Wording? {
    review.rating.map(Words.rating) ?? review.stars.map(Words.stars)
  }

  /// Line breaks of a message as spaces: the words stay, the form takes one paragraph.
  private static func oneLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" || $0 == "\t" ? " " : $0 }))
  }
}
