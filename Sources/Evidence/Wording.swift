/// A sentence for people, in the two languages the program speaks.
public struct Wording: Hashable, Sendable {
  public var zh: String
  public var en: String
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }
}
