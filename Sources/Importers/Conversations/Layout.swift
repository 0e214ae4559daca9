/// How one chat format marks sender, time and words.
///
/// Data: `Sources/Knowledge/layouts`. Which section a layout needs depends on its kind.
public struct Layout: Hashable, Sendable, Decodable {
  enum Kind: String, Hashable, Sendable, Decodable {
    /// A page or an XML file, read by ``elements``.
    case html, xml
    /// A JSON text, read by ``json``.
    case json
    /// Lines of text, read by ``grammar``.
    case text
    /// Words that several layouts share: notices, robots, placeholders.
    case phrases
    /// Emoji codes and their names.
    case emoji
    /// Formats that are known but not read.
    case unread
  }

  /// How lines of a text follow each other; the mechanism of each is in Swift.
  enum Grammar: String, Hashable, Sendable, Decodable, CaseIterable {
    /// `nick (2026-03-02 13:18:22):words`
    case colonTime = "colon-time"
    /// `nick 2026-3-2 13:18:22`, the words below it.
    case clipboard
    /// `nick:words`, no times.
    case transcript
  }

  public var id: String
  public var version: String
  /// Where the facts come from.
  public var source: String
  public var sourceDate: String
  /// A (read in an official document) to D (hearsay).
  public var confidence: String

  var kind: Kind
  /// The marketplace, when the format belongs to one.
  var platform: String?
  /// The phrases pack whose words count here.
  var phrases: String?
  var recognise: Recognition?
  var elements: [ElementRule]?
  var json: JSONShape?
  var direction: Direction?
  var grammar: Grammar?
  var words: Phrases?
  var codes: [EmojiCode]?
  var formats: [UnreadFormat]?
  var examples: [LayoutExample]?

  enum CodingKeys: String, CodingKey {
    case id, version, source, confidence, kind, platform, phrases, recognise, elements, json, direction
    case grammar, words, codes, formats, examples
    case sourceDate = "source_date"
  }
}
