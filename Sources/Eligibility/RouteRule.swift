internal import Evidence

/// Another way than the complaint about an unreasonable demand, and for whom it is.
final class RouteRule: Sendable, Decodable {
  let id: String
  /// Which window it has, where it is a complaint: the one of any complaint, or the one of abuse, leak, advert.
  let window: RuleKey?
  /// True when it is told what the person's demands add up to.
  let countsDemands: Bool
  /// The way as an answer names it, without a date.
  let route: Route
  /// The verdicts it is named for: an honest complaint is not answered with the police.
  private let verdicts: Set<Verdict>
  /// The category it files under.
  private let category: Category?
  /// False when it is named only where detection has named its category.
  private let isAlways: Bool
  /// The way where detection has named its category.
  private let named: Route

  private enum CodingKeys: CodingKey {
    case id, title, why, needs, verdicts, window, counts, category, when, named
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    let why = try container.decode(Sentence.self, forKey: .why).wording()
    let route = Route(
      id: id, title: try container.decode(Sentence.self, forKey: .title).wording(), why: why,
      needs: try container.decodeIfPresent(Sentence.self, forKey: .needs)?.wording())
    category = try container.word(Category.self, at: .category)
    var named = route
    named.category = category
    named.why = try container.decodeIfPresent(Sentence.self, forKey: .named)?.wording() ?? why
    (self.route, self.named) = (route, named)
    verdicts = Set(
      try container.words(Verdict.self, at: .verdicts) ?? Verdict.allCases)
    countsDemands = try container.word(Counted.self, at: .counts) != nil
    isAlways = try container.word(Occasion.self, at: .when) == nil
    let window = try container.word(RuleKey.self, at: .window)
    guard [nil, .window, .abuseWindow].contains(window), isAlways || category != nil else {
      throw DecodingError.dataCorruptedError(
        forKey: .window, in: container, debugDescription: "\(id): no window of a route, or no category")
    }
    self.window = window
  }

  /// The same for the dates alone; nil for a way that has no window of its own.
  init?(datesOf rule: RouteRule) {
    guard rule.window != nil, let category = rule.category else { return nil }
    id = rule.id
    window = rule.window
    countsDemands = false
    let silent = Sentence.silent.wording()
    route = Route(id: id, title: silent, why: silent, category: category)
    named = route
    verdicts = rule.verdicts
    self.category = category
    isAlways = false
  }

  private enum Counted: String { case demands }
  private enum Occasion: String { case named }

  /// The way for these facts, without a date; nil when it is not for them.
  func route(for facts: ReviewFacts) -> Route? {
    guard verdicts.contains(facts.verdict ?? Verdict.none) else { return nil }
    if let category, facts.categories.contains(category) { return named }
    return isAlways ? route : nil
  }

  /// Whether any case with one of these verdicts, and any with one of these categories, is told of it.
  func isTold(_ verdicts: Set<Verdict>, _ categories: Set<Category>) -> Bool {
    !self.verdicts.isDisjoint(with: verdicts) && (isAlways || category.map(categories.contains) ?? false)
  }
}

extension KeyedDecodingContainer {
  /// A word of a closed list; any other is an error, since it may be a slip.
  fileprivate func word<Word: RawRepresentable<String>>(_ type: Word.Type, at key: Key) throws -> Word? {
    try decodeIfPresent(String.self, forKey: key).map { try read($0, at: key) }
  }

  fileprivate func words<Word: RawRepresentable<String>>(_ type: Word.Type, at key: Key) throws -> [Word]? {
    try decodeIfPresent([String].self, forKey: key)?.map { try read($0, at: key) }
  }

  private func read<Word: RawRepresentable<String>>(_ text: String, at key: Key) throws -> Word {
    guard let word = Word(rawValue: text) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self, debugDescription: "no such word: \(text)")
    }
    return word
  }
}
