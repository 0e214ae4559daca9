internal import Evidence

/// A worked text: facts of a case in, the exact words out, and how long they are as the form counts.
///
/// In a statement's pack it names the limit; in a form's pack it names the category, and the form has the limit.
public struct StatementExample: Hashable, Sendable, Decodable {
  let verdict: Verdict
  let category: Category?
  let limit: ComplaintForm.Limit?
  /// True for the text of a form that takes more.
  let isLong: Bool
  let language: Language
  let text: String
  /// In the unit of the limit.
  let length: Int
  private let facts: [String: String]
  private let quotes: [Quote]

  private enum CodingKeys: CodingKey { case verdict, category, limit, long, facts, quotes, zh, en, length }

  /// The buyer's words as a pack writes them.
  private struct Words: Decodable {
    let quote: String
    let at: String?
    let elements: [String]?
    let each: StatementTemplate.Quoted?
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func fail(_ key: CodingKeys, _ what: String) -> DecodingError {
      .dataCorruptedError(forKey: key, in: container, debugDescription: what)
    }
    guard let verdict = Verdict(rawValue: try container.decode(String.self, forKey: .verdict)) else {
      throw fail(.verdict, "no such verdict")
    }
    self.verdict = verdict
    let category = try container.decodeIfPresent(String.self, forKey: .category)
    self.category = category.flatMap(Category.init)
    guard (category == nil) == (self.category == nil) else { throw fail(.category, "no such category") }
    limit = try container.decodeIfPresent(ComplaintForm.Limit.self, forKey: .limit)
    isLong = try container.decodeIfPresent(Bool.self, forKey: .long) ?? false
    let english = try container.decodeIfPresent(String.self, forKey: .en)
    language = english == nil ? .zh : .en
    text = try english ?? container.decode(String.self, forKey: .zh)
    length = try container.decode(Int.self, forKey: .length)
    facts = try container.decode([String: String].self, forKey: .facts)
    quotes = try container.decode([Words].self, forKey: .quotes).map { words in
      guard let quote = Quote(words.quote, at: words.at, elements: words.elements ?? [], words.each) else {
        throw fail(.quotes, "no such time or element: \(words.quote)")
      }
      return quote
    }
  }

  /// What is different when the sentences are said in this room; empty when the example holds.
  ///
  /// `name` is what the form calls the category.
  func differences(_ template: StatementTemplate, in limit: ComplaintForm.Limit, name: Wording?) -> [String] {
    var facts = facts
    if let name { facts["category"] = name.text(in: language) }
    let found = StatementText(
      template, facts: StatementFacts(facts, language: language), quotes: quotes, verdict: verdict
    ).fitted(to: limit)
    let count = limit.length(of: found)
    let unit = limit.unit.rawValue
    var differences: [String] = []
    if found != text { differences.append("text is 「\(found)」, not 「\(text)」") }
    if count != length { differences.append("length is \(count) \(unit), not \(length)") }
    if count > limit.count { differences.append("length is over \(limit.count) \(unit)") }
    return differences
  }
}

extension Quote {
  /// Words of a buyer as an example gives them; nil for a time or an element that is none.
  fileprivate init?(
    _ text: String, at time: String?, elements names: [String], _ kind: StatementTemplate.Quoted?
  ) {
    let at = time.flatMap(Instant.init(iso8601:))
    let elements = names.compactMap(Element.init)
    guard (at == nil) == (time == nil), elements.count == names.count else { return nil }
    let place: Citation.Place = kind == .written ? .row(1) : .message(1)
    self.init(
      citation: Citation(original: OriginalID(0), bytes: 0..<0, place: place), speaker: .buyer, name: "",
      at: at,
      text: text, elements: elements)
  }
}
