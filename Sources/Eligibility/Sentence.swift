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
    if zh.count == 1, en.count == 1 { return Wording(zh: zh[0], en: en[0]) }
    let date = until?.written ?? "—"
    return Wording(zh: Self.join(zh, date), en: Self.join(en, date))
  }

  private static func pieces(_ text: String) -> [String] {
    // Cut once, when the pack is read, so that a hundred thousand reviews only join.
    text.split(separator: "{until}", omittingEmptySubsequences: false).map(String.init)
  }

  private static func join(_ pieces: [String], _ date: String) -> String {
    guard pieces.count > 1 else { return pieces[0] }
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
