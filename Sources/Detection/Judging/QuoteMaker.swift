internal import Evidence

/// Makes quotes: contiguous pieces of the original text, whole when it is short.
struct QuoteMaker {
  let wholeLength: Int
  /// The most lines that are quoted for one thing.
  let most: Int

  /// The quotes of one turn; one for each fragment when the speaker cut the line into pieces.
  func quotes(of turn: Turn, elements: [Element]) -> [Quote] {
    guard turn.message.fragments.isEmpty else {
      return turn.message.fragments.map { fragment in
        Quote(
          citation: fragment.citation, speaker: turn.role, name: turn.message.name, at: fragment.at,
          text: fragment.text, elements: elements, folds: [.separator])
      }
    }
    let folds = turn.folds.union(turn.message.sums.reduce(into: FoldSet()) { $0.formUnion($1.folds) })
    return [
      Quote(
        citation: turn.message.citation, speaker: turn.role, name: turn.message.name, at: turn.message.at,
        text: piece(of: turn), elements: elements, folds: folds.folds)
    ]
  }

  /// A quote of the review itself.
  func quote(of review: Review) -> Quote {
    Quote(
      citation: review.citation, speaker: .buyer, name: review.buyer ?? "", at: review.madeAt,
      text: cut(review.text, around: 0..<0), elements: [.lever])
  }

  /// A quote of a message of the buyer in which no rule found anything.
  func quote(of line: Line) -> Quote {
    Quote(
      citation: line.citation, speaker: .buyer, name: line.voice.name, at: line.at,
      text: cut(line.text, around: 0..<0))
  }

  /// The words at `bytes` of a review, or of what was added to it later, as context.
  func quote(of text: String, at bytes: Range<Int>, made: Instant?, in review: Review) -> Quote {
    Quote(
      citation: review.citation, speaker: .buyer, name: review.buyer ?? "", at: made,
      text: cut(text, around: bytes))
  }

  private func piece(of turn: Turn) -> String {
    let acts = turn.acts.map(\.heard.bytes)
    let from = acts.map(\.lowerBound).min() ?? 0
    let to = acts.map(\.upperBound).max() ?? 0
    return cut(turn.message.text, around: from..<to)
  }

  /// The clause around `range` when `text` is long: so many characters about it, cut at characters.
  private func cut(_ text: String, around range: Range<Int>) -> String {
    let scalars = text.unicodeScalars
    guard text.utf8.count > wholeLength * 3, scalars.count > wholeLength else { return text }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: min(range.lowerBound, utf8.count))
    let center = scalars.distance(from: scalars.startIndex, to: start)
    let first = max(0, center - wholeLength / 4)
    let from = scalars.index(scalars.startIndex, offsetBy: first)
    let to = scalars.index(from, offsetBy: wholeLength, limitedBy: scalars.endIndex) ?? scalars.endIndex
    return String(scalars[from..<to])
  }
}
