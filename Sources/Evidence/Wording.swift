/// The two languages the program speaks.
public enum Language: String, Hashable, Sendable, CaseIterable {
  case zh, en
}

/// A sentence for people, in both languages.
///
/// One reference, whatever is in it: answers carry dozens of sentences, and the same ones over and over.
public struct Wording: Hashable, Sendable {
  private final class Texts: Sendable {
    let zh: String
    let en: String

    init(zh: String, en: String) {
      self.zh = zh
      self.en = en
    }
  }

  private let texts: Texts

  public init(zh: String, en: String) { texts = Texts(zh: zh, en: en) }

  public var zh: String { texts.zh }
  public var en: String { texts.en }

  public func text(in language: Language) -> String { language == .zh ? texts.zh : texts.en }

  public static func == (one: Wording, other: Wording) -> Bool {
    one.texts === other.texts || (one.zh == other.zh && one.en == other.en)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(zh)
    hasher.combine(en)
  }
}
