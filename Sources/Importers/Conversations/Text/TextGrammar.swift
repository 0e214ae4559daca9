/// Says what each line of a text is.
protocol TextGrammar: Sendable {
  /// The meaning of `line`.
  ///
  /// - Parameters:
  ///   - line: The line asked about.
  ///   - next: The line after it, for forms whose header takes two.
  /// - Returns: The meaning, and whether `next` belongs to it.
  func meaning(of line: Line, before next: Line?) -> (meaning: LineMeaning, usesNext: Bool)
}

extension PhraseBook {
  /// The meaning of a line that is no header.
  func meaning(of line: Line, before next: Line?) -> (meaning: LineMeaning, usesNext: Bool) {
    let words = line.bytes.trimmed
    if words.isEmpty { return (.blank, false) }
    if isState(words) { return (.state, false) }
    if isHeading(words) { return (.heading, false) }
    if let next, isQuote(words), isRule(next.bytes.trimmed) { return (.quote, true) }
    return (notice(words) == nil ? .body : .notice, false)
  }
}
