internal import Evidence

/// A text that is written in one of the program's languages.
protocol Bilingual {
  var language: Language { get }
}

extension Bilingual {
  /// The sentence in this text's language.
  func say(_ zh: String, _ en: String) -> String { Wording(zh: zh, en: en).text(in: language) }
}
