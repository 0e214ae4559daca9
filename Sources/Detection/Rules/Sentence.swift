public import Evidence

/// A sentence of a rule file in both languages of the program.
public struct Sentence: Decodable, Hashable, Sendable {
  public var zh: String
  public var en: String

  public var wording: Wording { Wording(zh: zh, en: en) }
}
