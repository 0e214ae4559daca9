/// A sentence of a statement with its facts in place.
struct FilledSentence {
  let text: String
  /// Nil: it always stays.
  let priority: Int?
  /// Among sentences of one priority, how much it carries: the elements of its quotation.
  var weight = 0
}
