/// The two languages the program speaks.
public enum Language: String, Hashable, Sendable, CaseIterable {
  case zh, en
}

/// A sentence for people, in both languages.
public struct Wording: Hashable, Sendable {
  public var zh: String
  public var en: String

  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  public func text(in language: Language) -> String { language == .zh ? zh : en }
}
