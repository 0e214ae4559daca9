public import Evidence

/// The language the pages of a dossier are written in.
public enum Language: String, Hashable, Sendable, CaseIterable {
  case zh, en
}

extension Wording {
  /// The sentence in `language`.
  public func text(in language: Language) -> String { language == .zh ? zh : en }
}
