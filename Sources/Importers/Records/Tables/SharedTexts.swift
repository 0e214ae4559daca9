/// Texts that many rows of a table repeat (the shop, an item), kept once.
struct SharedTexts {
  /// Different texts that are kept; a column that has more does not repeat them.
  private static let limit = 4096

  private var texts: Set<String> = []

  /// The same text, as it was kept when it came first.
  mutating func shared(_ text: String?) -> String? {
    guard let text else { return nil }
    if texts.count < Self.limit { return texts.insert(text).memberAfterInsert }
    return texts.firstIndex(of: text).map { texts[$0] } ?? text
  }
}
