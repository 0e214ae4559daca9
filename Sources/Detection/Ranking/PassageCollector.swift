internal import Evidence

/// Cuts a conversation into passages and weighs each voice's words in them as they come by.
///
/// Nothing is kept of a message but its weight, and the words of the few that weigh most.
struct PassageCollector {
  private let scale: RankerScale
  private(set) var passages: [Passage] = []
  private var current: Passage?
  /// For each voice of the current passage, the buckets it has used.
  private var used: [BucketSet] = []

  init(_ scale: RankerScale) { self.scale = scale }

  mutating func take(_ line: Line) {
    if let current, line.number - current.numbers.lowerBound >= scale.table.passage { close() }
    var open = current ?? Passage(numbers: line.number..<line.number)
    current = nil
    open.numbers = open.numbers.lowerBound..<(line.number + 1)
    if let at = line.at {
      open.first = open.first ?? at
      open.last = at
    }
    let place = open.shares.firstIndex { $0.voice === line.voice } ?? open.shares.count
    if place == open.shares.count {
      open.shares.append(Passage.Share(voice: line.voice))
      if place == used.count { used.append(BucketSet()) }
    }
    scale.weigh(line, in: &open.shares[place], used: &used[place])
    current = open
  }

  consuming func finish() -> [Passage] {
    close()
    return passages
  }

  private mutating func close() {
    guard var closed = current else { return }
    current = nil
    // Words that weigh nothing as the buyer's will not be quoted.
    for place in closed.shares.indices where closed.shares[place].asBuyer <= 0 {
      closed.shares[place].heaviest = []
    }
    passages.append(closed)
    for place in used.indices { used[place].empty() }
  }
}
