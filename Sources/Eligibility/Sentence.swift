internal import Evidence

/// A sentence of a pack in both languages.
///
/// `{until}` in it stands for a date. A class, since every review of a board says the same few sentences.
final class Sentence: Sendable, Decodable {
  private let zh: [String]
  private let en: [String]
  /// The sentence, where it asks for no date.
  private let whole: Wording?

  init(from decoder: any Decoder) throws {
    let texts = try decoder.singleValueContainer().decode([String: String].self)
    // A comma that nobody quoted cuts a sentence of YAML in two and makes a key of the rest.
    guard let chinese = texts["zh"], let english = texts["en"], texts.count == 2 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "a sentence has zh and en and nothing else"))
    }
    zh = Self.pieces(chinese)
    en = Self.pieces(english)
    whole = zh.count == 1 && en.count == 1 ? Wording(zh: zh[0], en: en[0]) : nil
  }

  /// The sentence that says nothing.
  private init() {
    (zh, en) = ([""], [""])
    whole = Wording(zh: "", en: "")
  }

  static let silent = Sentence()

  /// The sentence with `until` put in, where it asks for one and one is known.
  func wording(until: Instant? = nil) -> Wording {
    if let whole { return whole }
    let date = until?.written ?? "—"
    return Wording(zh: Self.join(zh, date), en: Self.join(en, date))
  }

  private static func pieces(_ text: String) -> [String] {
    // Cut once, when the pack is read, so that a hundred thousand reviews only join.
    text.split(separator: "{until}", omittingEmptySubsequences: false).map(String.init)
  }

  private static func join(_ pieces: [String], _ date: String) -> String {
    var text = ""
    text.reserveCapacity(pieces.reduce(0) { $0 + $1.utf8.count + date.utf8.count })
    text += pieces[0]
    for piece in pieces.dropFirst() {
      text += date
      text += piece
    }
    return text
  }
}
