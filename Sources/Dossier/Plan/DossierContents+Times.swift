internal import Evidence

extension DossierContents {
  /// Every time that stands in an original, of messages, orders, reviews, calls and recordings.
  func times(from id: OriginalID) -> [Instant] {
    let messages = transcripts.flatMap(\.lines).map(\.message)
    return messages.filter { $0.citation.original == id }.compactMap(\.at)
      + orders.filter { $0.citation.original == id }.flatMap {
        [$0.createdAt, $0.finishedAt].compactMap { $0 }
      }
      + reviews.filter { $0.citation.original == id }.flatMap {
        [$0.madeAt, $0.appendedAt].compactMap { $0 }
      }
      + calls.filter { $0.citation.original == id }.map(\.at)
      + recordings.filter { $0.citation.original == id }.compactMap { $0.namedAt ?? $0.innerAt }
  }
}
