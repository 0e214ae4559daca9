internal import Evidence

/// Who put money for the review on the table first.
struct Initiative: Sendable {
  /// Number of the message in which the shop offered money or asked for a price; nil when it never did.
  let offeredAt: Int?
  /// The highest sum the shop named in such offers, in fen; 0 when it named none.
  let highestOffer: Int64
  /// Every sum that the shop's side has named, in fen.
  let named: Set<Int64>

  init(_ dialogue: Dialogue) {
    var offeredAt: Int?
    var highest: Int64 = 0
    var named: Set<Int64> = []
    for turn in dialogue.staff {
      named.formUnion(turn.message.sums.map(\.fen))
      guard turn.doesOneOf([.offersMoney, .invitesPrice]) else { continue }
      offeredAt = min(offeredAt ?? turn.message.number, turn.message.number)
      highest = max(highest, turn.message.sums.map(\.fen).max() ?? 0)
    }
    self.offeredAt = offeredAt
    highestOffer = highest
    self.named = named
  }

  /// Whether the shop had spoken of money for the review before `turn`.
  func isBefore(_ turn: Turn) -> Bool { offeredAt.map { $0 < turn.message.number } ?? false }
}
