/// Numbers in a dress of their own: drawn apart, cut short, or said in letters.
extension Numerals {
  /// A number of single signs that stand apart: `8 8 8`, `八 十 八`.
  func spread(in text: FoldedText, at start: Int) -> Number? {
    guard start + 1 < text.count, isApart(text, start + 1) else { return nil }
    return spreadFigures(in: text, at: start) ?? spreadWords(in: text, at: start)
  }

  /// Figures all different and none of them nought are rather a choice among several.
  private func spreadFigures(in text: FoldedText, at start: Int) -> Number? {
    var number = Number(places: start..<start)
    var place = start
    var seen: Set<UInt16> = []
    while place < text.count, arabic.contains(text.symbols[place]), seen.isEmpty || isApart(text, place) {
      seen.insert(text.symbols[place])
      number.add(digit: Int64(digit(text.symbols[place])), isArabic: true)
      place += 1
    }
    guard place - start >= 3, seen.count < place - start || seen.contains(zero) else { return nil }
    number.places = start..<place
    number.isDisguised = true
    return number
  }

  /// More signs than a number has: without an end, a long line of them would be looked through again and again.
  private static let mostSigns = 16

  /// A number in words whose every sign stands apart, from what is around it, too.
  private func spreadWords(in text: FoldedText, at start: Int) -> Number? {
    guard start == 0 || isApart(text, start) else { return nil }
    var number = Number(places: start..<start)
    var place = start
    while place < text.count, place - start < Self.mostSigns, place == start || isApart(text, place) {
      let symbol = text.symbols[place]
      if digit(symbol) >= 0 {
        number.add(digit: Int64(digit(symbol)), isArabic: arabic.contains(symbol))
      } else if unit(symbol) > 0, !text.isLatin(place) {
        number.add(unit: unit(symbol))
      } else {
        break
      }
      place += 1
    }
    guard place - start >= 2, number.hasUnit, place == text.count || isApart(text, place) else { return nil }
    number.places = start..<place
    number.isDisguised = true
    return number
  }

  private func isApart(_ text: FoldedText, _ place: Int) -> Bool {
    text.marks[place] & FoldedText.afterLoose != 0 && text.marks[place] & FoldedText.afterBreak == 0
  }

  /// Whether a number without its leading one stands at `place`: 百五, as it is said in the south.
  ///
  /// 万一 is a word, 百五十 is more or less that.
  func isShort(_ text: FoldedText, _ place: Int) -> Bool {
    let next = place + 1
    guard unit(text.symbols[place]) >= 100, !text.isLatin(place), next < text.count,
      text.marks[next] & FoldedText.afterLoose == 0, digit(text.symbols[next]) > 1
    else { return false }
    guard next + 1 < text.count else { return true }
    let behind = text.symbols[next + 1]
    return digit(behind) < 0 && unit(behind) == 0
  }

  /// The sums that are words: `yi bai wu`.
  func spokenSums(in text: FoldedText, hits: [Hit]) -> [Sum] {
    var sums: [Sum] = []
    for hit in hits {
      guard let worth = spoken[hit.atom] else { continue }
      let sum = Sum(places: hit.start..<hit.end, fen: worth * 100, kind: .bare, folds: hit.folds)
      // yi bai ends before yi bai wu does.
      if let last = sums.last, last.places.lowerBound == hit.start { sums.removeLast() }
      if role(from: hit.end, hits, in: text)?.role != .notMoney { sums.append(sum) }
    }
    return sums
  }
}
