internal import Evidence

/// Puts a weighed group of turns into a finding.
struct FindingMaker {
  let turns: [Turn]
  let standing: Standing
  let quotes: QuoteMaker
  /// Sums that the shop has named, in fen.
  let offered: Set<Int64>
  /// Numbers of the orders of the case, which are nobody's account.
  let orders: Set<String>
  /// Id of the file that a finding names when no single phrase stands behind it.
  let fallbackRule: String

  func finding(of group: Weighing.Group, considered: [Wording]) -> Finding {
    let cited = cited(group)
    var elements = Set(cited.flatMap { turns[$0].elements })
    if !group.demands.isEmpty { elements.insert(.demand) }
    var all = cited.flatMap { place in
      quotes.quotes(of: turns[place], elements: elementsOf(place, group))
    }
    if group.usesReview, let review = standing.review {
      elements.insert(.lever)
      if !review.text.isEmpty { all.append(quotes.quote(of: review)) }
    }
    let isProof = group.level > .weak
    return Finding(
      rule: rule(of: group), level: group.level, elements: Element.allCases.filter(elements.contains),
      category: isProof ? category(of: group) : nil, quotes: all,
      amounts: isProof ? amounts(group, cited) : [],
      accounts: isProof ? accounts(group) : [], considered: considered)
  }

  /// Turns with elements, and those that go on about the sum or say where to pay.
  private func cited(_ group: Weighing.Group) -> [Int] {
    guard group.level > .weak else { return group.places }
    let first = group.places.first ?? 0
    return turns.indices.filter { place in
      group.places.contains(place)
        || (place >= first && (!turns[place].message.handles.isEmpty || goesOn(place)))
        || turns[place].doesOneOf([.deniesDefect, .refusesRemedy])
    }
  }

  private func goesOn(_ place: Int) -> Bool { turns[place].message.isMostlySum && turns[place].acts.isEmpty }

  /// Whether the sums of a turn belong to what is asked: it presses, or goes on about the sum.
  private func names(_ place: Int) -> Bool {
    goesOn(place) || turns[place].force(of: .lever) == .open || turns[place].force(of: .demand) != nil
  }

  private func elementsOf(_ place: Int, _ group: Weighing.Group) -> [Element] {
    var elements = Set(turns[place].elements)
    if group.demands.contains(where: { $0.place == place }) { elements.insert(.demand) }
    return Element.allCases.filter(elements.contains)
  }

  /// The rule that names the finding: that of the demand, else of the lever, else the first.
  private func rule(of group: Weighing.Group) -> String {
    let acts = group.places.flatMap { turns[$0].acts }
    for element in [Element.demand, .lever, .link] {
      if let act = acts.first(where: { $0.rule.elements.contains(element) && $0.rule.force == .open }) {
        return act.rule.id
      }
    }
    return acts.first?.rule.id ?? fallbackRule
  }

  private func category(of group: Weighing.Group) -> Category {
    group.places.flatMap { turns[$0].acts }.compactMap(\.rule.category).first ?? .unreasonableDemand
  }

  private func amounts(_ group: Weighing.Group, _ cited: [Int]) -> [Amount] {
    var amounts: [Amount] = []
    var sums = group.demands.flatMap { demand in demand.sums.map { (demand.place, $0) } }
    let demanding = Set(group.demands.map(\.place))
    for place in cited where !demanding.contains(place) && names(place) {
      sums += turns[place].message.sums.filter { !offered.contains($0.fen) }.map { (place, $0) }
    }
    for (place, sum) in sums.sorted(by: { $0.0 < $1.0 }) {
      let money = Money(fen: sum.fen)
      guard !amounts.contains(where: { $0.money == money }) else { continue }
      amounts.append(Amount(money: money, quote: turns[place].message.piece(sum.bytes)))
    }
    if amounts.isEmpty, let place = group.demands.first?.place {
      amounts.append(Amount(money: nil, quote: turns[place].message.text))
    }
    return amounts
  }

  private func accounts(_ group: Weighing.Group) -> [Account] {
    var accounts: [Account] = []
    for place in turns.indices where place >= (group.places.first ?? 0) - 1 {
      for account in turns[place].message.handles
      where !accounts.contains(account) && !orders.contains(account.value) {
        accounts.append(account)
      }
    }
    return accounts
  }
}

extension HeardMessage {
  /// The original words at `bytes` of the text.
  func piece(_ bytes: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[bytes.clamped(to: 0..<text.utf8.count)], as: UTF8.self)
  }
}
