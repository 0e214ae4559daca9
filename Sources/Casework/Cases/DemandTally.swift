internal import Detection
internal import Eligibility
internal import Evidence

/// What each person has asked for beyond every entitlement, over all of that person's cases in one shop.
///
/// One person is one whole nick, or one account named for payment. Of a case the highest sum counts, once: whoever
/// raises a price does not ask for both.
struct DemandTally: Sendable {
  /// A case in which more was asked than is due.
  struct Asked: Hashable, Sendable {
    var at: Instant
    var fen: Int64
  }

  /// The person of each case, as a number, for cases with a demand.
  private var people: [Int: Int] = [:]
  private var asked: [Int: [Asked]] = [:]

  init(_ entries: [Entry]) {
    var numbers: [String: Int] = [:]
    var joined: [Int] = []
    func root(_ number: Int) -> Int {
      var number = number
      while joined[number] != number { number = joined[number] }
      return number
    }
    for (index, entry) in entries.enumerated() {
      joined.append(index)
      for name in entry.names {
        if let other = numbers[name] { joined[root(index)] = root(other) }
        numbers[name] = index
      }
    }
    for (index, entry) in entries.enumerated() {
      people[entry.place] = root(index)
      asked[root(index), default: []].append(entry.asked)
    }
  }

  /// The demands of the person of a case since a moment; nil when the case itself holds none.
  func facts(of place: Int, since start: Instant, upTo asOf: Instant) -> DemandFacts? {
    guard let person = people[place] else { return nil }
    let counted = (asked[person] ?? []).filter { $0.at >= start && $0.at <= asOf }
    return DemandFacts(fen: counted.reduce(0) { $0 + $1.fen }, cases: counted.count)
  }

  /// One case with a demand, and what tells whose it is.
  struct Entry {
    var place: Int
    var names: [String]
    var asked: Asked
  }
}
