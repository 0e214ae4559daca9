public import Evidence

/// Which reviews can still be complained about, until when, and what is missing; by dated platform packs.
public struct Eligibility: Sendable {
  /// The platform name of the pack that fills the others and stands in where a platform has none.
  static let anyPlatform = "any"

  let books: [PlatformRules]

  /// Takes every pack there is.
  ///
  /// A later pack with the id of an earlier one replaces it.
  /// - Parameters:
  ///   - packs: Those linked into the program.
  ///   - own: The merchant's, which come first on every day they cover.
  /// - Throws: ``EligibilityError`` when a value is missing or wrong, or two packs of one list cover one day.
  public init(packs: [PlatformPack], own: [PlatformPack] = []) throws(EligibilityError) {
    let own = try Self.checked(own)
    let others = packs.filter { pack in !own.contains { $0.id == pack.id } }
    books = try Self.resolve(own + Self.checked(others))
  }

  /// The packs without those that a later one of the same id replaces.
  private static func checked(_ packs: [PlatformPack]) throws(EligibilityError) -> [PlatformPack] {
    var unique: [PlatformPack] = []
    for pack in packs {
      unique.removeAll { $0.id == pack.id }
      unique.append(pack)
    }
    for (index, pack) in unique.enumerated() {
      if let other = unique[..<index].first(where: { $0.platform == pack.platform && $0.overlaps(pack) }) {
        throw .overlap(other.id, pack.id)
      }
    }
    return unique
  }

  private init(books: [PlatformRules]) { self.books = books }

  /// The same rules for the dates alone: assessments without words, routes and expiries, in a fraction of the time.
  public var datesOnly: Eligibility { Eligibility(books: books.map { PlatformRules(datesOf: $0) }) }

  private static func resolve(_ packs: [PlatformPack]) throws(EligibilityError) -> [PlatformRules] {
    var books: [PlatformRules] = []
    for pack in packs {
      let common =
        pack.platform == anyPlatform ? pack : packs.first { $0.platform == anyPlatform && $0.overlaps(pack) }
      guard let common else { throw .noPack(platform: anyPlatform) }
      books.append(try PlatformRules(pack, filledFrom: common))
    }
    return books
  }

  /// Judges one review as of a moment.
  /// - Throws: ``EligibilityError/dateNotCovered(platform:date:)`` when no pack was in force on the day the
  ///   review was made.
  public func assess(_ review: ReviewFacts, asOf: Instant) throws(EligibilityError) -> Assessment {
    guard !review.platforms.isEmpty else { throw .noPack(platform: "") }
    var judgements: [Judgement] = []
    for platform in review.platforms {
      let book = try book(for: platform, on: review.madeAt ?? asOf)
      judgements.append(Judgement(book: book, facts: review, asOf: asOf))
    }
    var answer = judgements[0].assessment
    for other in judgements.dropFirst() { answer.tighten(with: other.assessment, asOf: asOf) }
    if judgements.count > 1, let need = judgements[0].platformNeed { answer.missing.append(need) }
    return answer
  }

  /// How many seconds before an end a person is warned.
  public var warningSeconds: Int64 { books.compactMap { $0.warning.value?.seconds }.max() ?? 0 }

  /// Identifiers of the packs that nobody has looked over since their date for it.
  ///
  /// Of those in `used`, and of the one that fills them; nil asks for all.
  public func overduePacks(asOf: Instant, among used: Set<String>? = nil) -> [String] {
    books.map(\.pack).filter { pack in
      guard let used else { return pack.reviewBy < Day(asOf) }
      let isUsed = used.contains(pack.id) || (pack.platform == Self.anyPlatform && !used.isEmpty)
      return isUsed && pack.reviewBy < Day(asOf)
    }.map(\.id)
  }

  /// How far back a person's demands are counted together, in seconds.
  public var demandSeconds: Int64 { books.compactMap { $0.extortion?.withinSeconds }.max() ?? 0 }

  /// How many examples all packs have.
  public var exampleCount: Int { books.reduce(0) { $0 + $1.pack.examples.count } }

  /// Every example whose answer is another one, as a line each; empty when all packs do what they say.
  public func failingExamples() -> [String] {
    books.flatMap { book in
      book.pack.examples.enumerated().flatMap { index, example in
        let facts = example.facts(platform: book.pack.platform)
        let answer = Judgement(book: book, facts: facts, asOf: example.asOf.instant).assessment
        return example.differences(from: answer).map { "\(book.pack.id) example \(index + 1): \($0)" }
      }
    }
  }

  private func book(for platform: Platform, on date: Instant) throws(EligibilityError) -> PlatformRules {
    let own = books.filter { $0.pack.platform == platform.id }
    let candidates = own.isEmpty ? books.filter { $0.pack.platform == Self.anyPlatform } : own
    let day = Day(date)
    guard let book = candidates.first(where: { $0.pack.isInForce(on: day) }) else {
      throw .dateNotCovered(platform: platform, date: date)
    }
    return book
  }
}
