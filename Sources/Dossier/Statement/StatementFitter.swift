/// Chooses the sentences that fit into what a platform takes.
struct StatementFitter {
  let limit: ComplaintForm.Limit

  /// The sentences that stay and, by priority, as many of the others as there is room for, in their own order.
  ///
  /// A sentence is never cut, except the last resort: when those that stay are too long by themselves, their end is.
  func fit(_ sentences: [FilledSentence]) -> String {
    var chosen = Set(sentences.indices.filter { sentences[$0].priority == nil })
    var room = limit.count - chosen.reduce(0) { $0 + limit.length(of: sentences[$1].text) }
    let others = sentences.indices.filter { sentences[$0].priority != nil }
    let ranked = others.sorted { rank(sentences[$0], $0) < rank(sentences[$1], $1) }
    for index in ranked where limit.length(of: sentences[index].text) <= room {
      chosen.insert(index)
      room -= limit.length(of: sentences[index].text)
    }
    let text = chosen.sorted().map { sentences[$0].text }.joined()
    return limit.length(of: text) <= limit.count ? text : cut(text)
  }

  /// By priority, then by what a quotation carries, then by place.
  private func rank(_ sentence: FilledSentence, _ index: Int) -> (Int, Int, Int) {
    (sentence.priority ?? 0, -sentence.weight, index)
  }

  private func cut(_ text: String) -> String {
    var kept = ""
    var length = 0
    for character in text {
      let more = limit.length(of: String(character))
      guard length + more <= limit.count else { break }
      kept.append(character)
      length += more
    }
    return kept
  }
}
