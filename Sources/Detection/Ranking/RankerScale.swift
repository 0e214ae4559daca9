/// What words weigh: the ranker's table with its reader.
///
/// A class, since every listener holds it, and copying its tables for each message would cost more than weighing.
final class RankerScale: Sendable {
  let table: RankerTable
  let grams: GramReader
  /// The weights of each bucket side by side, so that all of them are at hand in one step: buyer, staff, key, before,
  /// answered.
  private let weights: [SIMD8<Int8>]

  init(_ table: RankerTable, grams: GramReader) {
    self.table = table
    self.grams = grams
    weights = table.buyer.indices.map { bucket -> SIMD8<Int8> in
      SIMD8(
        table.buyer[bucket], table.staff[bucket], table.key[bucket], table.before[bucket],
        table.answered[bucket], 0, 0, 0)
    }
  }

  /// Weighs a text; `used` is room for its buckets.
  func weigh(_ text: Span<UInt8>, using used: inout BucketSet) -> LineWeight {
    var sum = SIMD8<Int32>()
    var count: Int32 = 0
    used.empty()
    grams.forEach(in: text) { bucket in
      guard used.insert(bucket) else { return }
      sum &+= SIMD8<Int32>(truncatingIfNeeded: weights[bucket])
      count += 1
    }
    return LineWeight(
      grams: count, buyer: sum[0], staff: sum[1], key: sum[2], before: sum[3], answered: sum[4])
  }

  /// How much a line presses, by its own words and by those it follows.
  func pressure(of own: LineWeight, after buyer: LineWeight, and shop: LineWeight) -> Double {
    let context = Double(buyer.before) * share(buyer) + Double(shop.answered) * share(shop)
    return table.lines.bias
      + table.lines.step * (Double(own.key) * share(own) + table.lines.context * context)
  }

  /// What the words of a passage come to when some of its voices are the buyer's and others the shop's; nil when the
  /// buyer says nothing.
  func score(_ passage: Passage, buyer: (Voice) -> Bool, staff: (Voice) -> Bool) -> WordScore? {
    let ofBuyer = passage.shares.filter { buyer($0.voice) }
    let ofStaff = passage.shares.filter { staff($0.voice) }
    let grams = (ofBuyer + ofStaff).reduce(0) { $0 + $1.grams }
    guard grams > 0, !ofBuyer.isEmpty else { return nil }
    let unit = table.step / Double(grams).squareRoot()
    let heaviest = ofBuyer.flatMap(\.heaviest).sorted {
      ($1.pressure, $0.line.number) < ($0.pressure, $1.line.number)
    }
    return WordScore(
      ofBuyer: Double(ofBuyer.reduce(0) { $0 + $1.asBuyer }) * unit,
      ofStaff: Double(ofStaff.reduce(0) { $0 + $1.asStaff }) * unit,
      ofLines: table.mean(of: heaviest.prefix(table.cited).map(\.pressure)), bias: table.bias, grams: grams,
      heaviest: heaviest)
  }

  /// What the words of a passage come to.
  struct WordScore {
    var ofBuyer: Double
    var ofStaff: Double
    var ofLines: Double
    var bias: Double
    var grams: Int
    /// The buyer's messages that press most, heaviest first.
    var heaviest: [Passage.Weighed]

    var total: Double { bias + ofBuyer + ofStaff + ofLines }
  }

  /// The most that the words of a passage may come to, whichever of its voices is the buyer's; nil when that is too
  /// little for the network to be asked.
  func worthReading(_ passage: Passage) -> Double? {
    guard let network = table.network else { return nil }
    let worth = passage.shares.compactMap { share in
      score(passage, buyer: { $0 === share.voice }, staff: { $0 !== share.voice })?.total
    }.max()
    return worth.flatMap { $0 >= network.readAbove ? $0 : nil }
  }

  /// Longer lines have more to weigh, and are not heavier for it.
  private func share(_ line: LineWeight) -> Double {
    1 / Double(max(Int(line.grams), table.lines.least)).squareRoot()
  }
}
