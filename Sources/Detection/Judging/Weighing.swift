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
    /// Whether no more than may be due is asked, but for the review alone.
    var isPriced = false
    /// Whether the dialogue as a whole has lowered it.
    private(set) var isHeldBack = false

    func isLighter(than other: Group) -> Bool {
      (level, demands.count, places.count) < (other.level, other.demands.count, other.places.count)
    }

    /// The same, as no more than `level`.
    func lowered(to level: Level) -> Group {
      var group = self
      group.level = min(self.level, level)
      group.isHeldBack = group.level < self.level
      return group
    }
  }

  /// All that presses or asks for something beyond what is due among the messages of those numbers, for the ranker.
  func group(in numbers: Range<Int>) -> Group {
    let within = turns.indices.filter { numbers.contains(turns[$0].message.number) }
    let demands = finder.demands().filter { $0.isBeyond && numbers.contains(turns[$0.place].message.number) }
    return Group(
      level: .medium, places: within.filter { turns[$0].isPressing }, demands: demands,
      usesReview: standing.isBad)
  }

  private var finder: DemandFinder {
    DemandFinder(
      turns, claims: claims, offered: initiative.named, standsBad: standing.isBad, table: table)
  }

  private var speaksOfReview: Bool { turns.contains { $0.does(.mentionsReview) } }

  /// The group that weighs most, or nil when no act of the buyer carries an element.
  ///
  /// Of several that weigh the same it is the first.
  func heaviest() -> Group? {
    let demands = finder.demands()
    let speaksOfReview = speaksOfReview
    var heaviest: Group?
    // One group at a time, since a long conversation has as many as it has demands.
    for index in demands.indices {
      let near = demands.near(index, within: table.reach)
      let group = group(around: demands[index], among: near, speaksOfReview: speaksOfReview)
      if heaviest.map({ $0.isLighter(than: group) }) ?? true { heaviest = group }
    }
    guard let other = withoutDemand(speaksOfReview: speaksOfReview) else { return heaviest }
    return heaviest.map { $0.isLighter(than: other) ? other : $0 } ?? other
  }

  private func group(
    around demand: Demand, among demands: ArraySlice<Demand>, speaksOfReview: Bool
  ) -> Group {
    let near = near(demand)
    // A bad review that stands needs no words to be seen.
    let own = strongest(.lever, in: near)
    let link = strongest(.link, in: near)
    var group = Group(
      level: .weak, places: near.filter { turns[$0].isPressing || $0 == demand.place },
      demands: demands.filter(\.isBeyond), usesReview: standing.isLever(for: turns[demand.place]))
    guard demand.isBeyond, speaksOfReview || isAboutReview(demand, link: link),
      let lever = group.usesReview ? .open : own, isInitiative(of: demand, own: own)
    else {
      return group
    }
    let isTold = lever == .open && link == .open && demand.force == .open && !mayBeReplacement(demand)
    group.level = isTold ? .strong : .medium
    if demand.force == .hinted, asksOnlyRemedy { group.level = .weak }
    return group
  }

  private func near(_ demand: Demand) -> Range<Int> {
    max(0, demand.place - table.reach)..<min(turns.count, demand.place + table.reach + 1)
  }

  /// How a demand belongs to a lever where no words say so; the stronger first, nil when nothing shows it.
  var tie: Tie? { tied(by: .order) != nil ? .order : tied(by: .adjacency) != nil ? .adjacency : nil }

  /// The first group that such a tie holds together, as strong.
  func tied(by tie: Tie) -> Group? { tie == .order ? shown() : adjacent() }

  /// The first group in which a lever and a demand beyond what is due stand next to each other, as strong; nil when there
  /// is none.
  ///
  /// Nearness is a link, too (fact sheet 4.2), for a buyer who came first with it. Whether it is meant as one is for the
  /// whole dialogue to say.
  private func adjacent() -> Group? {
    let demands = finder.demands()
    let first = demands.firstIndex { demand in
      let lever = strongest(.lever, in: near(demand))
      return demand.isBeyond && isInitiative(of: demand, own: lever)
        && (lever != nil || standing.isLever(for: turns[demand.place]))
    }
    return first.map { index in
      let around = demands.near(index, within: table.reach)
      var group = group(around: demands[index], among: around, speaksOfReview: speaksOfReview)
      group.level = .strong
      return group
    }
  }

  /// The first group in which the order of things shows what the words leave out, as strong; nil when there is none.
  ///
  /// The buyer came first with a sum that is neither due nor called a refund, while a bad review stood or words made a
  /// lever of it, however faint or far away; or asked plainly for another thing beside words that tie it to the review
  /// (fact sheet 4.2, LINK); or put a price on the review itself. Whether it is shown plainly enough is for the whole dialogue to say.
  private func shown() -> Group? {
    let demands = finder.demands()
    let speaksOfReview = speaksOfReview
    let presses = turns.contains { $0.force(of: .lever) != nil || $0.force(of: .link) != nil }
    let first = demands.firstIndex { demand in
      let turn = turns[demand.place]
      guard demand.isBeyond || demand.isPriceOfReview,
        isInitiative(of: demand, own: strongest(.lever, in: near(demand)))
      else {
        return false
      }
      if demand.sums.isEmpty { return speaksOfReview && isLinked(demand) }
      return !turn.does(.asksRemedy) && (presses || standing.isLever(for: turn))
    }
    return first.map { index in
      let around = demands.near(index, within: table.reach)
      var group = group(around: demands[index], among: around, speaksOfReview: speaksOfReview)
      group.level = .strong
      group.isPriced = !demands[index].isBeyond
      if group.isPriced { group.demands = [demands[index]] }
      return group
    }
  }

  /// Whether another thing than money is asked for plainly, beside words that tie it to the review however faintly.
  private func isLinked(_ demand: Demand) -> Bool {
    guard demand.force == .open, strongest(.link, in: near(demand)) != nil else { return false }
    if strongest(.lever, in: near(demand)) == .open { return true }
    return standing.isLever(for: turns[demand.place]) && !mayBeReplacement(demand)
  }

  /// Whether a demand of a buyer who does not speak of the review is about it all the same; without that there is
  /// nothing to coerce with.
  ///
  /// The shop's word for it counts only while a bad review stands and more than the price is asked, since shops
  /// speak of ratings to everybody.
  private func isAboutReview(_ demand: Demand, link: Force?) -> Bool {
    guard standing.isBad else { return false }
    let isMore = claims.paid.map { demand.highest > $0.fen } ?? false
    return claims.deniesDefect || (link == .open && demand.force == .open) || (shopSpeaksOfReview && isMore)
  }

  /// Whether goods are asked for that may be those that were faulty: faults have more words than rules know.
  private func mayBeReplacement(_ demand: Demand) -> Bool {
    let turn = turns[demand.place]
    return turn.does(.demandsGoods) && !turn.doesOneOf([.demandsMoney, .demandsBoth]) && demand.sums.isEmpty
      && !claims.deniesDefect
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
  private func withoutDemand(speaksOfReview: Bool) -> Group? {
    let places = turns.indices.filter { turns[$0].isPressing || turns[$0].does(.leavesPlatform) }
    guard !places.isEmpty else { return nil }
    var pressing: ActSet = [.claimsCrowd, .leavesPlatform]
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

  private func strongest(_ element: Element, in places: some Sequence<Int>) -> Force? {
    var strongest: Force?
    for place in places {
      guard let force = turns[place].force(of: element) else { continue }
      if force == .open { return .open }
      strongest = force
    }
    return strongest
  }
}

extension [Demand] {
  /// The demands at most so many turns from demand `index`, itself among them; demands stand in the order of turns.
  fileprivate func near(_ index: Int, within reach: Int) -> ArraySlice<Demand> {
    var first = index
    while first > 0, self[index].place - self[first - 1].place <= reach { first -= 1 }
    var end = index + 1
    while end < count, self[end].place - self[index].place <= reach { end += 1 }
    return self[first..<end]
  }
}
