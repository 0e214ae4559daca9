/// Cuts a conversation into passages and adds up what each voice's words weigh in them as they come by.
///
/// Nothing is kept of a message but its weight, the words of the few that press most, and the lines of the passages
/// that weigh most.
struct PassageCollector {
  private let scale: RankerScale
  /// So many passages hold their lines at most; 0 without a network.
  private let mostRead: Int
  private(set) var passages: [Passage] = []
  private var current: Passage?
  /// Place of the voice that spoke last, and the last line of another before it.
  private var speaker: Int?
  private var other = LineWeight()
  /// The lines of the passage that is open.
  private var lines: [Line] = []
  /// The passages that hold their lines, and what their words may come to.
  private var readable: [(place: Int, worth: Double)] = []

  init(_ scale: RankerScale) {
    self.scale = scale
    mostRead = scale.table.network?.mostRead ?? 0
  }

  mutating func take(_ line: consuming Line, weighing weight: LineWeight) {
    if let current, line.number - current.numbers.lowerBound >= scale.table.passage { close() }
    var open = current ?? Passage(numbers: line.number..<line.number)
    current = nil
    open.numbers = open.numbers.lowerBound..<(line.number + 1)
    if let at = line.at {
      open.first = open.first ?? at
      open.last = at
    }
    let place = open.shares.firstIndex { $0.voice === line.voice } ?? open.shares.count
    if place == open.shares.count { open.shares.append(Passage.Share(voice: line.voice)) }
    if let speaker, speaker != place { other = open.shares[speaker].last }
    speaker = place
    add(line, weight, to: &open.shares[place])
    current = open
    if mostRead > 0 { lines.append(line) }
  }

  consuming func finish() -> [Passage] {
    close()
    return passages
  }

  private func add(_ line: Line, _ weight: LineWeight, to share: inout Passage.Share) {
    keep(line, pressure: scale.pressure(of: weight, after: share.last, and: other), in: &share)
    share.asBuyer += Int(weight.buyer)
    share.asStaff += Int(weight.staff)
    share.grams += Int(weight.grams)
    share.last = weight
  }

  private func keep(_ line: Line, pressure: Double, in share: inout Passage.Share) {
    let most = max(scale.table.cited, scale.table.quoted)
    guard pressure > scale.table.lines.floor else { return }
    if share.heaviest.count == most, let last = share.heaviest.last, last.pressure >= pressure { return }
    let after = share.heaviest.firstIndex { $0.pressure < pressure } ?? share.heaviest.count
    share.heaviest.insert(Passage.Weighed(pressure: pressure, line: line), at: after)
    if share.heaviest.count > most { share.heaviest.removeLast() }
  }

  /// Of a long conversation the network reads the passages whose words weigh most.
  private mutating func forgetLeast() {
    guard let least = readable.indices.min(by: { readable[$0].worth < readable[$1].worth }) else { return }
    passages[readable[least].place].lines = []
    readable.remove(at: least)
  }

  private mutating func close() {
    guard var closed = current else { return }
    if let worth = scale.worthReading(closed) {
      closed.lines = lines
      readable.append((place: passages.count, worth: worth))
    }
    lines.removeAll(keepingCapacity: true)
    current = nil
    speaker = nil
    other = LineWeight()
    passages.append(closed)
    if readable.count > mostRead { forgetLeast() }
  }
}
