/// What words weigh: the ranker's table with its reader.
///
/// A class, since every listener holds it, and copying its tables for each message would cost more than weighing.
final class RankerScale: Sendable {
  let table: RankerTable
  let grams: GramReader

  init(_ table: RankerTable, grams: GramReader) {
    self.table = table
    self.grams = grams
  }

  /// Adds what `line` weighs to the share of its voice; `used` holds the buckets it has used in the passage.
  func weigh(_ line: Line, in share: inout Passage.Share, used: inout BucketSet) {
    var buyer = 0
    var staff = 0
    var count = 0
    grams.forEach(in: line.text.utf8Span.span) { bucket in
      guard used.insert(bucket) else { return }
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
}
