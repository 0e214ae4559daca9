/// Which side named a sum first in a talk, by the number of the message that did.
struct Namings {
  /// What the shop's staff names anywhere.
  let byShop: [Int64: Int]
  /// What it names in passing only.
  let inPassing: [Int64: Int]
  private let byBuyer: [Int64: Int]
  /// Sums that the shop named first or that the buyer reports as its offer.
  private let offered: Set<Int64>

  init(_ dialogue: Dialogue, offered: Set<Int64>) {
    let passing = dialogue.asides.filter { !$0.isBuyer }
    byShop = (dialogue.staff + passing).firstNaming
    inPassing = passing.firstNaming
    byBuyer =
      (dialogue.asides.filter(\.isBuyer) + dialogue.buyer.filter { !$0.does(.reportsOffer) }).firstNaming
    self.offered = offered
  }

  /// Whether the shop had offered a sum before the buyer named it, at the latest in message `number`.
  ///
  /// What the buyer names in passing counts as well: the shop that answers offers nothing.
  func isOffered(_ fen: Int64, before number: Int) -> Bool {
    offered.contains(fen) && byShop[fen] ?? -1 < min(number, byBuyer[fen] ?? .max)
  }
}

extension Sequence<Turn> {
  /// The number of the message that names each sum first.
  var firstNaming: [Int64: Int] {
    reduce(into: [:]) { first, turn in
      for sum in turn.message.sums { first[sum.fen] = Swift.min(first[sum.fen] ?? .max, turn.message.number) }
    }
  }
}
