internal import Evidence

/// A sentence of a pack in both languages with `{name}`s to be filled in.
///
/// For the few reviews that have figures of their own; what every review says is a ``Sentence``.
struct Template: Decodable, Sendable {
  private let zh: String
  private let en: String

  func text(_ values: [String: String], in language: Language) -> String {
    var text = ""
    for piece in (language == .zh ? zh : en).split(separator: "{", omittingEmptySubsequences: false) {
      guard let close = piece.firstIndex(of: "}"), let value = values[String(piece[..<close])] else {
        text += piece
        continue
      }
      text += value + piece[piece.index(after: close)...]
    }
    return text
  }
}
