internal import Evidence

/// The sentences of a statement, by category and, where one has sentences of its own, by platform.
///
/// Data: `dossiers/statement-*.yaml`.
public struct StatementTemplate: Hashable, Sendable, Decodable {
  /// The words a sentence is said about, once for each quotation.
  enum Quoted: String, Hashable, Sendable, Decodable {
    /// The buyer's words in a conversation.
    case spoken
    /// Words of the review.
    case written
  }

  /// One sentence with placeholders in braces; it is left out when a fact it names is not known.
  struct Sentence: Hashable, Sendable, Decodable {
    let zh: String
    let en: String
    /// What goes in first when there is not room for all: 1 before 2.
    ///
    /// Sentences without a number always stay.
    let priority: Int?
    /// The priority of a quotation that carries one element only; `priority` is for those that carry more.
    let priorityOfHints: Int?
    /// Nil for a sentence that is said once.
    let each: Quoted?
    /// The verdicts it is said for; all when nil.
    let verdicts: [String]?
  }

  public let id: String
  public let version: String
  let categories: [String]
  /// The platforms whose sentences these are; nil for all that have none of their own.
  let platforms: [String]?
  let sentences: [Sentence]
  /// Worked texts; `rules test` holds them.
  let examples: [StatementExample]?

  func isFor(_ category: Category) -> Bool { categories.contains(category.rawValue) }
}

extension [StatementTemplate] {
  /// The platform's own sentences for a category, else those of all platforms.
  func template(for category: Category, on platform: Platform?) -> StatementTemplate? {
    let own = platform.flatMap { id in
      first { $0.isFor(category) && $0.platforms?.contains(id.id) ?? false }
    }
    return own ?? first { $0.isFor(category) && $0.platforms == nil }
  }
}
