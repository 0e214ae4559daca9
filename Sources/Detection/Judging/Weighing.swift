internal import Evidence

/// Weighs the acts of one dialogue against each other: which elements stand together, and how openly.
struct Weighing {
  let turns: [Turn]
  let claims: Claims
  let initiative: Initiative
  let standing: Standing
  let table: VerdictTable
  /// Whether the shop's staff speak of reviews.
  let shopSpeaksOfReview: Bool

  /// A group of turns that belong together, and what they amount to.
  struct Group: Sendable {
    var level: Level
    var places: [Int]
    var demands: [Demand]
    /// True when the review that stands is the lever.
    var usesReview: Bool
  }

  /// The group that weighs most, or nil when no act of the buyer carries an element.
  func heaviest() -> Group? {
    let finder = DemandFinder(
      turns, claims: claims, offered: initiative.named, standsBad: standing.isBad,
      table: table)
    let demands = finder.demands()
    let groups = demands.map { group(around: $0, of: demands) } + [withoutDemand()].compactMap { $0 }
    return groups.max {
      ($0.level, $0.demands.count, $0.places.count) < ($1.level, $1.demands.count, $1.places.count)
    }
  }

  private func group(around demand: Demand, of demands: [Demand]) -> Group {
    let near = turns.indices.filter { abs($0 - demand.place) <= table.reach }
    let stands = standing.isLever(for: turns[demand.place])
    let lever = strongest(.lever, in: near) ?? (stands ? .open : nil)
    let link = strongest(.link, in: near)
    var group = Group(
      level: .weak, places: near.filter { !turns[$0].elements.isEmpty || $0 == demand.place },
      demands: demands.filter { abs($0.place - demand.place) <= table.reach && $0.isBeyond },
      usesReview: stands)
    guard demand.isBeyond, isAboutReview(demand, link: link), let lever,
      isInitiative(of: demand, own: strongest(.lever, in: near))
    else {
      return group
    }
    let isOpen = lever == .open && link == .open && demand.force == .open
    group.level = isOpen ? .strong : .medium
    if demand.force == .hinted, asksOnlyRemedy { group.level = .weak }
    return group
  }

  private var speaksOfReview: Bool { turns.contains { $0.does(.mentionsReview) } }

  /// Whether a demand is about the review; without that there is nothing to coerce with.
  ///
  /// The shop's word for it counts only while a bad review stands and more than the price is asked, since shops
  /// speak of ratings to everybody.
  private func isAboutReview(_ demand: Demand, link: Force?) -> Bool {
    if speaksOfReview { return true }
    guard standing.isBad else { return false }
    let isMore = claims.paid.map { demand.highest > $0.fen } ?? false
    return claims.deniesDefect || (link == .open && demand.force == .open) || (shopSpeaksOfReview && isMore)
  }

  /// Whether a hint may as well be meant for a refund.
  private var asksOnlyRemedy: Bool { claims.isCredible || (claims.asksRemedy && !claims.deniesDefect) }

  /// The buyer named money first, or went far beyond what the shop had offered, with a threat of their own.
  private func isInitiative(of demand: Demand, own lever: Force?) -> Bool {
    guard initiative.isBefore(turns[demand.place]) else { return true }
    let isFar = demand.highest >= table.farBeyond * max(initiative.highestOffer, 1)
    return lever == .open && initiative.highestOffer > 0 && isFar
  }

  /// Two elements without a demand: power shown or talk moved elsewhere, over a review that stands or is threatened.
  private func withoutDemand() -> Group? {
    let places = turns.indices.filter { !turns[$0].elements.isEmpty || turns[$0].does(.leavesPlatform) }
    guard !places.isEmpty else { return nil }
    var pressing: Set<Act> = [.claimsCrowd, .leavesPlatform]
    if standing.isBad { pressing.insert(.showsPower) }
    let presses = places.contains { turns[$0].doesOneOf(pressing) }
    let hasLink = strongest(.link, in: places) != nil
    let ownLever = strongest(.lever, in: places)
    let isEnough = presses && (standing.isBad || ownLever == .open) && (hasLink || standing.isBad)
    let isMedium =
      isEnough && (speaksOfReview || claims.deniesDefect) && !claims.isCredible && initiative.offeredAt == nil
    return Group(
      level: isMedium ? .medium : .weak, places: places, demands: [], usesReview: standing.isBad)
  }

  private func strongest(_ element: Element, in places: [Int]) -> Force? {
    let forces = places.compactMap { turns[$0].force(of: element) }
    return forces.contains(.open) ? .open : forces.first
  }
}
