internal import Evidence

/// What the buyer says that law, platform or the shop's promise may grant, and what follows for sums of money.
struct Claims: Sendable {
  let hasDefect: Bool
  /// True when only the review names a fault, and the conversation asks for no remedy and invokes nothing.
  let restsOnReview: Bool
  let deniesDefect: Bool
  let asksRemedy: Bool
  let paid: Money?
  /// When the first order was made; nil when it cannot be told of every order.
  let boughtAt: Instant?
  /// Entitlements that the buyer invokes.
  let invoked: [VerdictTable.Entitlement]
  /// Those within the price that the buyer's words name.
  private let named: [VerdictTable.Entitlement]

  /// What the buyer can show beside a fault.
  private static let grounds: [Act] = [.claimsCost, .claimsLaw, .claimsFood]

  /// A fault named in the same breath as a price or a choice of stars is what the buyer says they could write.
  private static let trades: ActSet = [
    .sellsStars, .namesPrice, .demandsMoney, .demandsGoods, .demandsBoth,
  ]

  /// - Parameters:
  ///   - dialogue: what was said.
  ///   - review: acts that the words of the review carry.
  ///   - table: what may be claimed.
  ///   - orders: orders of the case, for the price.
  init(_ dialogue: Dialogue, review: ActSet, table: VerdictTable, orders: [Order]) {
    let saysDefect = Self.hasDefect(dialogue)
    hasDefect = saysDefect || review.contains(.claimsDefect)
    deniesDefect = Self.deniesDefect(dialogue, praiseLasts: table.praiseSeconds)
    asksRemedy = dialogue.buyerDoes(.asksRemedy)
    let times = orders.compactMap { $0.createdAt ?? $0.paidAt }
    boughtAt = times.count == orders.count ? times.min() : nil
    let sums = orders.compactMap(\.paid)
    paid = sums.isEmpty ? nil : Money(fen: sums.reduce(0) { $0 + $1.fen })
    invoked = table.entitlements.filter { $0.withinPrice != true && dialogue.buyerDoes($0.needs) }
    let buyer = dialogue.buyer + dialogue.asides.filter(\.isBuyer)
    named = table.entitlements.filter { entitlement in
      entitlement.withinPrice == true && buyer.contains { $0.does(entitlement.needs) }
    }
    restsOnReview = hasDefect && !saysDefect && !asksRemedy && invoked.isEmpty
  }

  private static func hasDefect(_ dialogue: Dialogue) -> Bool {
    dialogue.buyerDoes(.claimsDefect)
      && dialogue.buyer.contains { $0.does(.claimsDefect) && !$0.doesOneOf(trades) }
  }

  /// Praise beside a fault is irony, and praise of long ago says nothing of a fault found since; who has bills or the
  /// law to show may praise the rest.
  private static func deniesDefect(_ dialogue: Dialogue, praiseLasts seconds: Int64) -> Bool {
    guard dialogue.buyerDoes(.deniesDefect), !grounds.contains(where: dialogue.buyerDoes) else {
      return false
    }
    let faults = dialogue.buyer.filter { $0.does(.claimsDefect) && !$0.doesOneOf(trades) }
    let lastFault = faults.compactMap(\.message.at).max()
    return dialogue.buyer.contains { turn in
      guard turn.does(.deniesDefect), !turn.does(.claimsDefect) else { return false }
      guard let then = turn.message.at, let lastFault else { return true }
      return lastFault - then <= seconds
    }
  }

  /// True when the buyer tells of something wrong and does not take it back.
  var isCredible: Bool { !deniesDefect && (hasDefect || !invoked.isEmpty) }

  /// The most that may be asked for without exceeding an entitlement; nil when it cannot be told.
  var allowance: Money? {
    if deniesDefect { return Money(fen: 0) }
    if invoked.contains(where: { $0.unlimited == true }) { return nil }
    guard hasDefect || asksRemedy || !invoked.isEmpty else { return Money(fen: 0) }
    guard let paid else { return nil }
    return Money(fen: invoked.map { most(of: $0, paid: paid.fen) }.reduce(paid.fen, max))
  }

  private func most(of entitlement: VerdictTable.Entitlement, paid: Int64) -> Int64 {
    max(entitlement.multiple * paid, entitlement.floor * 100) + (entitlement.refundBeside ? paid : 0)
  }

  /// The entitlements considered, each in a sentence of the verdict table.
  func considered(_ table: VerdictTable) -> [Wording] {
    guard !deniesDefect else { return [table.say("denied")] }
    var all: [Wording] = []
    if hasDefect || asksRemedy { all.append(table.say("refund", paid?.yuan ?? "?")) }
    for entitlement in named + invoked {
      let most = paid.map { Money(fen: self.most(of: entitlement, paid: $0.fen)).yuan } ?? "?"
      all.append(table.say("invoked", [entitlement.title.zh, most], [entitlement.title.en, most]))
    }
    return all.isEmpty ? [table.say("nothing")] : all
  }
}
