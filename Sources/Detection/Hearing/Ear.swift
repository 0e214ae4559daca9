/// Finds the phrases of all rules in one text after another.
///
/// Its room is used again.
struct Ear {
  private let book: PatternBook
  private(set) var text = FoldedText()
  private(set) var hits: [Hit] = []
  private(set) var sums: [Sum] = []
  private var present: SetMask
  private var seen: SetMask
  private var sawDigit = false
  /// Whether a number was found that is a word.
  private var sawSpoken = false
  /// Whether a word was found that some phrase is looked for through.
  private var sawAnchor = false

  init(_ book: PatternBook) {
    self.book = book
    present = SetMask(count: book.setCount)
    seen = SetMask(count: book.setCount)
  }

  /// Takes in a text.
  ///
  /// Returns false when nothing in it can matter.
  mutating func take(_ bytes: Span<UInt8>) -> Bool {
    text.reset()
    hits.removeAll(keepingCapacity: true)
    sums.removeAll(keepingCapacity: true)
    sawDigit = false
    sawSpoken = false
    sawAnchor = false
    fold(bytes)
    return sawAnchor || sawDigit || sawSpoken
  }

  /// The phrases found in the text taken in last.
  ///
  /// No sum stands in `accounts`, the bytes of accounts and telephone numbers.
  mutating func matches(apart accounts: [Range<Int>] = []) -> [Match] {
    hits.removeAll { !text.isWord($0.start..<$0.end) }
    if sawDigit || sawSpoken { readSums(apart: accounts) }
    guard sawAnchor || !sums.isEmpty else { return [] }
    sortHits()
    markSets()
    seen.clear()
    var matches: [Match] = []
    for index in hits.indices {
      for place in book.anchorsOfAtom.places(of: hits[index].atom) {
        let set = book.anchorsOfAtom.item(place)
        guard !seen.contains(set) else { continue }
        seen.insert(set)
        findPatterns(anchoredBy: set, into: &matches)
      }
    }
    return matches
  }

  /// The numbers in the text taken in last that may be sums by their size, whatever stands beside them.
  mutating func numbers(apart accounts: [Range<Int>]) -> [Sum] {
    hits.removeAll { !text.isWord($0.start..<$0.end) }
    return sawDigit ? sums(book.numerals.numbers(in: text, hits: hits), apart: accounts) : []
  }

  private func sums(_ sums: [Sum], apart accounts: [Range<Int>]) -> [Sum] {
    guard !accounts.isEmpty else { return sums }
    return sums.filter { sum in !accounts.contains { $0.overlaps(text.bytes(sum.places)) } }
  }

  private func findPatterns(anchoredBy set: Int, into matches: inout [Match]) {
    for place in book.byAnchor.places(of: set) where book.mayHold(place, among: present) {
      let pattern = book.patterns[book.byAnchor.item(place)]
      guard book.patterns.needs(of: pattern, areWithin: present) else { continue }
      if let match = match(pattern) { matches.append(match) }
    }
  }

  /// Puts hits into the order of their places.
  ///
  /// They come in the order of their ends, so most stand right already.
  private mutating func sortHits() {
    // In a long text a late sum would travel far.
    guard hits.count <= 64 else { return hits.sort { ($0.start, $0.end) < ($1.start, $1.end) } }
    for index in hits.indices.dropFirst() {
      var place = index
      while place > 0, hits[place].isBefore(hits[place - 1]) {
        hits.swapAt(place, place - 1)
        place -= 1
      }
    }
  }

  /// Marks the word sets of the hits that patterns need beside their anchors.
  private mutating func markSets() {
    present.clear()
    for index in hits.indices {
      for place in book.neededOfAtom.places(of: hits[index].atom) {
        present.insert(book.neededOfAtom.item(place))
      }
    }
  }

  private mutating func readSums(apart accounts: [Range<Int>]) {
    var found = sawDigit ? book.numerals.sums(in: text, hits: hits) : []
    if sawSpoken {
      found += book.numerals.spokenSums(in: text, hits: hits)
      found.sort { $0.places.lowerBound < $1.places.lowerBound }
    }
    sums = sums(found, apart: accounts)
    for sum in sums {
      hits.append(
        Hit(
          start: sum.places.lowerBound, end: sum.places.upperBound, atom: Vocabulary.amount, folds: sum.folds,
          needsContext: false))
    }
  }

  private func match(_ pattern: Patterns.Entry) -> Match? {
    let first = book.patterns.steps[pattern.steps.lowerBound].set
    for index in hits.indices where book.isMember(hits[index], of: first) {
      if pattern.atStart, hits[index].start > 0 { continue }
      if pattern.steps.count == 1, hits[index].needsContext { continue }
      guard let end = follow(pattern, step: pattern.steps.lowerBound + 1, after: index) else { continue }
      let places = hits[index].start..<end.place
      return Match(
        rule: pattern.rule, isException: pattern.isException, places: places,
        folds: end.folds.union(folds(of: hits[index])))
    }
    return nil
  }

  private func follow(
    _ pattern: Patterns.Entry, step: Int, after index: Int
  ) -> (place: Int, folds: FoldSet)? {
    let end = hits[index].end
    guard step < pattern.steps.upperBound else {
      return pattern.atEnd && end < text.count ? nil : (end, [])
    }
    let wanted = book.patterns.steps[step]
    var next = index + 1
    while next < hits.count, hits[next].start <= end + wanted.gap {
      if hits[next].start >= end, !text.isBroken(end...max(end, hits[next].start)),
        book.isMember(hits[next], of: wanted.set),
        let rest = follow(pattern, step: step + 1, after: next)
      {
        return (rest.place, rest.folds.union(folds(of: hits[next])))
      }
      next += 1
    }
    return nil
  }

  private func folds(of hit: Hit) -> FoldSet { hit.folds.union(text.folds(hit.start..<hit.end)) }

  // MARK: Folding and the automaton in one pass

  private mutating func fold(_ bytes: Span<UInt8>) {
    let folder = book.folder
    let automaton = book.automaton
    var state: UInt16 = 0
    var pending: UInt16 = 0
    var place = 0
    while place < bytes.count {
      let (scalar, length) = bytes.scalar(at: place)
      let glyph = scalar < 0x10000 ? folder.plane[Int(scalar)] : folder.astralGlyph(scalar)
      switch glyph.kind {
      case 0, 1:
        text.append(glyph.value, origin: place, length: length, mark: glyph.folds | pending)
        step(automaton, glyph.value, &state)
        pending = 0
      case 2: pending |= FoldedText.afterInvisible
      case 3: pending |= scalar == 0x2E ? FoldedText.afterPoint : FoldedText.afterTight
      case 4: pending |= FoldedText.afterLoose
      case 6: pending |= FoldedText.afterLoose | FoldedText.afterBreak
      default:
        for symbol in folder.expansions[Int(glyph.value)] {
          text.append(symbol, origin: place, length: length, mark: glyph.folds | pending)
          step(automaton, symbol, &state)
          pending = 0
        }
      }
      place += length
    }
  }

  @inline(__always)
  private mutating func step(_ automaton: Automaton, _ symbol: UInt16, _ state: inout UInt16) {
    guard symbol != 0 else {
      state = 0
      return
    }
    state = automaton.step(state, symbol)
    if symbol < book.digitLimit, book.numerals.opensNumber(symbol) { sawDigit = true }
    if automaton.hasEnding(state) { record(state) }
  }

  private mutating func record(_ state: UInt16) {
    let end = text.count
    for place in book.automaton.endings(of: state) {
      let word = book.endings[book.automaton.word(at: place)]
      if word.isAnchor { sawAnchor = true }
      if word.isNumber { sawSpoken = true }
      hits.append(
        Hit(
          start: end - word.length, end: end, atom: word.atom, folds: word.folds,
          needsContext: word.needsContext))
    }
  }
}
