internal import Evidence

/// How much a platform's complaint form takes, and what it calls the categories.
///
/// Data: `dossiers/form-*.yaml`.
public struct ComplaintForm: Hashable, Sendable, Decodable {
  /// The longest statement a form takes.
  struct Limit: Hashable, Sendable, Decodable {
    /// What the platform counts.
    enum Unit: String, Hashable, Sendable, Decodable {
      case bytes = "utf8-bytes"
      case characters
    }
    let unit: Unit
    let count: Int
    /// Longest quotation in a text of this length, in characters; the full statement quotes whole.
    let quote: Int

    /// Roughly how many Chinese characters there is room for.
    var room: Int { unit == .bytes ? count / 3 : count }

    /// How long a text is in the unit that is counted.
    func length(of text: String) -> Int {
      switch unit {
      case .bytes: text.utf8.count
      // Web forms count UTF-16 units.
      case .characters: text.utf16.count
      }
    }
  }

  /// A sentence or a name in both languages.
  struct Text: Hashable, Sendable, Decodable {
    let zh: String
    let en: String
    var wording: Wording { Wording(zh: zh, en: en) }
  }

  public let id: String
  public let version: String
  /// The platforms whose form it is; the one without any is for all others.
  let platforms: [String]
  /// Nil where it is not known.
  let limit: Limit?
  /// For the text that is used where a form takes more.
  let longLimit: Limit?
  /// Where the limits are from, for a person.
  let note: Text
  /// The form's own names of categories, by ``Evidence/Category``.
  let categories: [String: Text]?
  /// Worked texts; `rules test` holds them.
  let examples: [StatementExample]?
}
