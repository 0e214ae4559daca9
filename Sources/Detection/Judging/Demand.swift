internal import Evidence

/// Something the buyer asks for in one turn.
struct Demand: Sendable {
  /// Place of the turn among the buyer's turns.
  var place: Int
  var force: Force
  /// Sums named with it that the shop had not named before.
  var sums: [HeardMessage.HeardSum]
  /// True when it exceeds every entitlement considered.
  var isBeyond: Bool
  /// True when the sum is asked for the review and nothing else: no entitlement covers that, however small it is.
  var isPriceOfReview = false

  var highest: Int64 { sums.map(\.fen).max() ?? 0 }
}

/// Finds what the buyer asks for, and whether it exceeds what the buyer is entitled to.
struct DemandFinder {
  private let turns: [Turn]
  private let claims: Claims
  private let offered: Set<Int64>
  /// Whether a bad review of the buyer stands.
  private let standsBad: Bool
  /// Whether the buyer says where to pay: then bare figures are a sum, too.
  private let givesAccount: Bool
  private let table: VerdictTable

  private static let benefits: ActSet = [.demandsGoods, .demandsBoth, .demandsMoney]

  private static let sales: ActSet = [.sellsStars, .offersUndo]

  /// - Parameters:
  ///   - turns: the buyer's turns.
  ///   - claims: what the buyer says that may be due.
  ///   - offered: sums that the shop has named, in fen.
  ///   - standsBad: whether a bad review of the buyer stands.
  ///   - table: how long messages about sums are.
  init(
    _ turns: [Turn], claims: Claims, offered: Set<Int64>, standsBad: Bool, table: VerdictTable
  ) {
    self.turns = turns
    self.claims = claims
    self.offered = offered
    self.standsBad = standsBad
    self.table = table
    givesAccount = turns.contains { !$0.message.handles.isEmpty }
  }

  func demands() -> [Demand] {
    turns.indices.compactMap { place in
      guard let force = force(of: turns[place]) else { return nil }
      let sums = sums(of: turns[place])
      let isBeyond = isBeyond(turns[place], sums: sums)
      return Demand(
        place: place, force: force, sums: sums, isBeyond: isBeyond,
        isPriceOfReview: !sums.isEmpty && isPriceOfReview(turns[place]))
    }
  }

  /// Sums of a turn, without those that repeat what the shop has offered.
  func sums(of turn: Turn) -> [HeardMessage.HeardSum] {
    turn.message.sums.filter { !offered.contains($0.fen) }
  }

  private func force(of turn: Turn) -> Force? {
    if turn.does(.refusesMoney) || isBeforeSale(turn) { return nil }
    if let force = turn.force(of: .demand) { return force }
    if standsBad, isBareDemand(turn) { return .hinted }
    // A sum beside a threat or an offer to undo is a price, whatever the words between.
    // In a long text the two need not have to do with each other.
    guard turn.force(of: .lever) == .open, isShort(turn), !sums(of: turn).isEmpty else {
      return nil
    }
    return .open
  }

  /// Whether a sum in the turn belongs to whatever else it says.
  private func isShort(_ turn: Turn) -> Bool { turn.message.text.utf8.count <= table.quoteWhole * 3 }

  /// Before anything is bought a sum is bargaining, unless a bad review stands already.
  private func isBeforeSale(_ turn: Turn) -> Bool {
    guard !standsBad, let bought = claims.boughtAt, let said = turn.message.at else { return false }
    return said < bought
  }

  /// A sum in words above the price, with little else said, by someone who names no fault.
  private func isBareDemand(_ turn: Turn) -> Bool {
    guard turn.message.isMostlySum, !claims.hasDefect, !claims.asksRemedy else { return false }
    guard let paid = claims.paid else { return false }
    return sums(of: turn).contains { sum in
      sum.fen > paid.fen
        && (sum.kind == .money || givesAccount || turn.message.piece(sum.bytes).utf8.contains { $0 >= 0x80 })
    }
  }

  /// A sum within the price beside a threat, with nothing put up for sale: it may well be a partial refund.
  private func isDoubtful(_ turn: Turn, _ highest: Int64) -> Bool {
    guard !claims.deniesDefect, let paid = claims.paid, highest <= paid.fen else { return false }
    return turn.force(of: .demand) != .open && !turn.doesOneOf(Self.sales)
  }

  /// Whether taking the review back is put on offer: then a fault that only the review names is no ground.
  private func sells(_ turn: Turn) -> Bool {
    turn.acts.contains { act in
      Self.sales.contains(act.rule.act) || (act.rule.act == .namesPrice && act.rule.elements.contains(.lever))
    }
  }

  private static let remedies: ActSet = [.asksRemedy, .claimsDefect, .claimsCost, .claimsLaw, .claimsPromise]

  private func isPriceOfReview(_ turn: Turn) -> Bool {
    sells(turn) && turn.force(of: .link) == .open && !turn.doesOneOf(Self.remedies)
  }

  private func isBeyond(_ turn: Turn, sums: [HeardMessage.HeardSum]) -> Bool {
    if turn.does(.demandsBoth), !claims.isCredible { return true }
    // Money without a sum may be the refund that the review's fault is due.
    if claims.restsOnReview, sells(turn), !sums.isEmpty { return true }
    guard let highest = sums.map(\.fen).max() else { return !claims.isCredible }
    guard let allowance = claims.allowance else { return false }
    if isDoubtful(turn, highest) { return false }
    let asked = turn.does(.addsUp) ? sums.reduce(0) { $0 + $1.fen } : highest
    if asked > allowance.fen { return true }
    return !claims.isCredible && turn.doesOneOf(Self.benefits) && !turn.does(.asksRemedy)
  }
}
