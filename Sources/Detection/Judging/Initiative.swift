internal import Evidence

/// Who put money for the review on the table first.
struct Initiative: Sendable {
  /// Number of the message in which the shop offered money or asked for a price; nil when it never did.
  ///
  /// What the buyer says that the shop has offered elsewhere counts too: no one can check it, and the doubt is the
  /// buyer's.
  let offeredAt: Int?
  /// The highest sum the shop named in such offers, in fen; 0 when it named none.
  let highestOffer: Int64
  /// Every sum that the shop's side named before the buyer did, in fen.
  let named: Set<Int64>

  init(_ dialogue: Dialogue) {
    var offeredAt: Int?
    var highest: Int64 = 0
    let pressing: ActSet = [.claimsCrowd, .hintsDemand, .leavesPlatform, .showsPower, .offersUndo]
    // Asking for the price after the buyer has pressed is an answer, not an offer.
    let pressedAt = dialogue.buyer.first { $0.doesOneOf(pressing) }?.message.number ?? .max
    func take(_ turn: Turn) {
      // What a robot asks, it asks of everybody.
      let asks = turn.role == .staff && turn.does(.invitesPrice) && turn.message.number < pressedAt
      guard asks || turn.does(.offersMoney) || turn.does(.reportsOffer) else { return }
      offeredAt = min(offeredAt ?? turn.message.number, turn.message.number)
      highest = max(highest, turn.message.sums.map(\.fen).max() ?? 0)
    }
    dialogue.turns.forEach(take)
    dialogue.robots.forEach(take)
    self.offeredAt = offeredAt
    highestOffer = highest
    let shop = dialogue.turns.lazy.filter { !$0.isBuyer || $0.does(.reportsOffer) }.firstNaming
    let buyer = dialogue.buyer.lazy.filter { !$0.does(.reportsOffer) }.firstNaming
    named = Set(shop.filter { $0.value < buyer[$0.key] ?? .max }.keys)
  }

  /// Whether the shop had spoken of money for the review before `turn`.
  func isBefore(_ turn: Turn) -> Bool {
    turn.does(.reportsOffer) || offeredAt.map { $0 < turn.message.number } ?? false
  }
}
