internal import Evidence

/// A sentence of a pack in both languages.
///
/// `{until}` in it stands for a date.
struct Sentence: Hashable, Sendable, Decodable {
  private let zh: [String]
  private let en: [String]

  private enum CodingKeys: CodingKey { case zh, en }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    zh = Self.pieces(try container.decode(String.self, forKey: .zh))
    en = Self.pieces(try container.decode(String.self, forKey: .en))
  }

  /// The sentence with `until` put in, where it asks for one and one is known.
  func wording(until: Instant? = nil) -> Wording {
    Wording(zh: Self.join(zh, until), en: Self.join(en, until))
  }

  private static func pieces(_ text: String) -> [String] {
    // Cut once, when the pack is read, so that a hundred thousand reviews only join.
    text.split(separator: "{until}", omittingEmptySubsequences: false).map(String.init)
  }

  private static func join(_ pieces: [String], _ until: Instant?) -> String {
    pieces.count == 1 ? pieces[0] : pieces.joined(separator: until?.written ?? "—")
  }
}
