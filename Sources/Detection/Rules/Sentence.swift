public import Evidence

/// A sentence of a rule file in both languages of the program.
public struct Sentence: Decodable, Hashable, Sendable {
  public var zh: String
  public var en: String

  public var wording: Wording { Wording(zh: zh, en: en) }

  /// The sentence with `{n}`, `{m}`, `{k}` filled in, the same in both languages.
  func filled(_ values: [String]) -> Wording { filled(values, values) }

  /// The sentence with `{n}`, `{m}`, `{k}` filled in from one list for each language.
  func filled(_ chinese: [String], _ english: [String]) -> Wording {
    Wording(zh: Self.fill(zh, chinese), en: Self.fill(en, english))
  }

  private static func fill(_ text: String, _ values: [String]) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let place = ["n", "m", "k"].firstIndex(of: rest[rest.index(after: open)..<close]) ?? 0
      result += place < values.count ? values[place] : ""
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}

extension VerdictTable {
  /// The sentence of that name, filled in; empty when the table lacks it.
  func say(_ name: String, _ values: String...) -> Wording {
    sentences[name]?.filled(values) ?? Wording(zh: name, en: name)
  }

  func say(_ name: String, _ chinese: [String], _ english: [String]) -> Wording {
    sentences[name]?.filled(chinese, english) ?? Wording(zh: name, en: name)
  }
}
