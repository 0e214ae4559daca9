/// The sentences of a statement and the length the platform takes.
///
/// Data: `dossiers/statement-*.yaml`.
public struct StatementTemplate: Hashable, Sendable, Decodable {
  /// The longest statement a platform's form takes.
  public struct Limit: Hashable, Sendable, Decodable {
    /// What the platform counts.
    public enum Unit: String, Hashable, Sendable, Decodable {
      case bytes = "utf8-bytes"
      case characters
    }
    let unit: Unit
    let count: Int

    /// Roughly how many Chinese characters there is room for.
    var room: Int { unit == .bytes ? count / 3 : count }
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
    /// True when the sentence is said once for each decisive quotation.
    let each: Bool?
    /// The verdicts it is said for; all when nil.
    let verdicts: [String]?
  }

  public let id: String
  public let version: String
  /// The platforms it is for; the one without any is for all others.
  let platforms: [String]
  let limit: Limit
  /// Longest quotation in the text to paste, in characters; the full statement quotes whole.
  let quoteLimit: Int
  let sentences: [Sentence]
}
