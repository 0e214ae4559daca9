internal import Evidence

/// Cuts a conversation into passages and weighs each voice's words in them as they come by.
///
/// Nothing is kept of a message but its weight, and the words of the few that weigh most.
struct PassageCollector {
  private let table: RankerTable
  private let grams: GramReader
  private(set) var passages: [Passage] = []
  private var current: Passage?
  /// For each voice of the current passage, the buckets it has used.
  private var used: [[Bool]] = []

  init(_ table: RankerTable, grams: GramReader) {
    self.table = table
    self.grams = grams
  }

  mutating func take(_ line: Line) {
    if let current, line.number - current.numbers.lowerBound >= table.passage { close() }
    var passage = current ?? Passage(numbers: line.number..<line.number)
    current = nil
    passage.numbers = passage.numbers.lowerBound..<(line.number + 1)
    if let at = line.at {
      passage.first = passage.first ?? at
      passage.last = at
    }
    let place = passage.shares.firstIndex { $0.voice === line.voice } ?? passage.shares.count
    if place == passage.shares.count {
      passage.shares.append(Passage.Share(voice: line.voice))
      if place == used.count { used.append([Bool](repeating: false, count: 1 << table.bits)) }
    }
    weigh(line, &passage.shares[place], place)
    current = passage
  }

  consuming func finish() -> [Passage] {
    close()
    return passages
  }

  private mutating func weigh(_ line: Line, _ share: inout Passage.Share, _ place: Int) {
    var buyer = 0
    var staff = 0
    var count = 0
    grams.forEach(in: line.text.utf8Span.span) { bucket in
      guard !used[place][bucket] else { return }
      used[place][bucket] = true
      buyer += Int(table.buyer[bucket])
      staff += Int(table.staff[bucket])
      count += 1
    }
    share.asBuyer += buyer
    share.asStaff += staff
    share.buckets += count
    keep(line, weight: buyer, in: &share)
  }

  private func keep(_ line: Line, weight: Int, in share: inout Passage.Share) {
    let lightest = share.heaviest.count < table.cited ? 0 : share.heaviest.last?.weight ?? 0
    guard weight > lightest else { return }
    let after = share.heaviest.firstIndex { $0.weight < weight } ?? share.heaviest.count
    share.heaviest.insert(Passage.Weighed(weight: weight, line: line), at: after)
    if share.heaviest.count > table.cited { share.heaviest.removeLast() }
  }

  private mutating func close() {
    if let current { passages.append(current) }
    current = nil
    for place in used.indices { used[place] = [Bool](repeating: false, count: 1 << table.bits) }
  }
}
