/// What the words beside a number tell of it.
extension Numerals {
  /// What the longest word that ends at `place` tells of a number there.
  func roleBefore(_ place: Int, _ hits: [Hit]) -> NumeralWords.Role? {
    var best: (role: NumeralWords.Role, start: Int)?
    for hit in hits[firstHit(endingAt: place, hits)...] {
      guard hit.end == place else { break }
      guard hit.atom < before.count, let role = before[hit.atom] else { continue }
      if hit.start < best?.start ?? .max { best = (role, hit.start) }
    }
    return best?.role
  }

  func touchesLatin(_ places: Range<Int>, _ text: FoldedText, _ hits: [Hit]) -> Bool {
    let last = places.lowerBound - 1
    if last >= 0, text.isLatin(last), text.marks[places.lowerBound] & FoldedText.afterLoose == 0 {
      // zfb300: a word that stands for another one ends where the sum begins.
      return !hits[firstHit(endingAt: places.lowerBound, hits)...].prefix { $0.end == places.lowerBound }
        .contains { $0.end - $0.start > 1 && !tells($0.atom) }
    }
    let after = places.upperBound
    return after < text.count && text.isLatin(after) && text.marks[after] & FoldedText.afterLoose == 0
  }

  /// Whether a word tells something of the number beside it.
  private func tells(_ atom: Int) -> Bool {
    (atom < before.count && before[atom] != nil) || (atom < behind.count && behind[atom] != nil)
      || notDigits.contains(atom)
  }

  /// The word that follows a number: without a gap, or a longer Latin one with a space before it (`26k brides`).
  func role(
    from place: Int, _ hits: [Hit], in text: FoldedText
  ) -> (role: NumeralWords.Role, end: Int)? {
    guard place < text.count else { return nil }
    let isApart = text.marks[place] & FoldedText.afterLoose != 0
    guard !isApart || (text.isLatin(place) && !text.isBroken(place...place)) else { return nil }
    var best: (role: NumeralWords.Role, end: Int)?
    for hit in hits[firstHit(endingAt: place + 1, hits)...] {
      guard hit.end <= place + longestBehind else { break }
      guard hit.start == place, !isApart || hit.end - place > 2, hit.atom < behind.count,
        let role = behind[hit.atom]
      else { continue }
      if hit.end > best?.end ?? 0 { best = (role, hit.end) }
    }
    return best
  }

  /// The first hit that ends at `place` or later; hits come in the order of their ends.
  func firstHit(endingAt place: Int, _ hits: [Hit]) -> Int {
    var low = 0
    var high = hits.count
    while low < high {
      let middle = (low + high) / 2
      if hits[middle].end < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
