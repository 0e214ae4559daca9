/// A sentence of a statement with its facts in place.
struct FilledSentence {
  let text: String
  /// Nil: it always stays.
  let priority: Int?
}
