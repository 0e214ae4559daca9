internal import Evidence

/// Several accounts that bought one item within a short time.
struct Burst {
  struct Purchase {
    var at: Instant
    var buyer: String
    var citation: Citation
  }

  var sharers: LinkFinder.Sharers
  /// From the first purchase to the last, at least one.
  var minutes: Int64

  /// The bursts of one item, one after the other: each begins with the first purchase that is in none before it.
  static func all(in purchases: [Purchase], _ table: LinkTable.Burst) -> [Burst] {
    let ordered = purchases.sorted {
      ($0.at, $0.citation.bytes.lowerBound) < ($1.at, $1.citation.bytes.lowerBound)
    }
    var bursts: [Burst] = []
    var start = 0
    while start < ordered.count {
      let first = ordered[start].at
      let run = ordered[start...].prefix { $0.at - first <= table.minutes * 60 }
      let sharers: LinkFinder.Sharers = run.reduce(into: [:]) {
        $0.add($1.buyer, AccountLink.Source($1.citation, at: $1.at))
      }
      guard sharers.count >= max(2, table.least), let last = run.last else {
        start += 1
        continue
      }
      bursts.append(Burst(sharers: sharers, minutes: max(1, (last.at - first) / 60)))
      start += run.count
    }
    return bursts
  }
}
