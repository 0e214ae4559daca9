internal import Evidence

/// Puts a weighed group of turns into a finding.
struct FindingMaker {
  let dialogue: Dialogue
  let standing: Standing
  let quotes: QuoteMaker
  /// Sums that the shop has named, in fen.
  let offered: Set<Int64>
  /// What was paid, which by itself is no more than a refund.
  let paid: Money?
  /// Numbers of the orders of the case, which are nobody's account.
  let orders: Set<String>
  let rulebook: Rulebook

  /// The turns of the buyer.
  var turns: [Turn] { dialogue.buyer }
  /// So many turns before the first that presses, a sum may stand that is meant by it.
  var reach: Int { rulebook.verdicts.reach }

  func finding(of group: Weighing.Group, considered: [Wording]) -> Finding {
    let cited = cited(group)
    var elements = Set(
      Element.allCases.filter { element in cited.contains { turns[$0].force(of: element) != nil } })
    if !group.demands.isEmpty { elements.insert(.demand) }
    let isProof = group.level > .weak
    // What was held back is no verdict, but whoever reads it must see how much the words ask for.
    let asked = isProof || group.isHeldBack ? asked(group) : []
    let accounts = isProof ? accounts(group) : []
    var all = quoted(cited, group, beside: isProof ? telling(asked, accounts) : [])
    if group.usesReview, let review = standing.review {
      elements.insert(.lever)
      if !review.text.isEmpty { all.append(quotes.quote(of: review)) }
    }
    return Finding(
      rule: rule(of: group), level: group.level, elements: Element.allCases.filter(elements.contains),
      category: isProof ? category(of: group) : nil, quotes: once(all),
      amounts: isProof || group.isHeldBack ? amounts(asked, group) : [],
      accounts: accounts, considered: considered)
  }

  /// What is cited of a group, and `others` as far as there is room, in the order in which it was said.
  private func quoted(_ cited: [Int], _ group: Weighing.Group, beside others: [Turn]) -> [Quote] {
    var told = quotable(cited, group).map { (turn: turns[$0], elements: elementsOf($0, group)) }
    let known = Set(told.map(\.turn.message.citation))
    let room = max(0, quotes.most - told.count)
    told += others.lazy.filter { !known.contains($0.message.citation) }.prefix(room).map { ($0, []) }
    told.sort { $0.turn.message.number < $1.turn.message.number }
    return told.flatMap { quotes.quotes(of: $0.turn, elements: $0.elements) }
  }

  /// Each line once, with the most elements: a line may stand by itself and be part of an account.
  private func once(_ quotes: [Quote]) -> [Quote] {
    var places: [Citation: Int] = [:]
    var kept: [Quote] = []
    for quote in quotes {
      if let place = places[quote.citation] {
        if quote.elements.count > kept[place].elements.count { kept[place] = quote }
      } else {
        places[quote.citation] = kept.count
        kept.append(quote)
      }
    }
    return kept
  }

  /// As many of the cited turns as are quoted: when there are more, those that ask and carry most, and then the first.
  private func quotable(_ cited: [Int], _ group: Weighing.Group) -> [Int] {
    guard cited.count > quotes.most else { return cited }
    let demanding = Set(group.demands.map(\.place))
    let weights = cited.map { place in
      (place: place, weight: turns[place].gist.weight + (demanding.contains(place) ? 4 : 0))
    }
    let heaviest = weights.sorted { ($1.weight, $0.place) < ($0.weight, $1.place) }
    return heaviest.prefix(quotes.most).map(\.place).sorted()
  }

  /// The finding of a dialogue that the ranker has raised: what presses in it, and the words that weighed most.
  func finding(of group: Weighing.Group, rankedBy ranked: Ranker.Ranked, considered: [Wording]) -> Finding {
    var finding = finding(of: group, considered: considered)
    finding.rule = Ranker.rule
    return quoting(ranked.lines, in: finding)
  }

  /// The same finding with lines quoted that no rule has recognised, as far as there is room.
  func quoting(_ lines: [Line], in finding: Finding) -> Finding {
    var finding = finding
    let known = Set(finding.quotes.map(\.citation))
    let others = lines.filter { !known.contains($0.citation) }
    for line in others.prefix(max(0, quotes.most - finding.quotes.count)) {
      let place = finding.quotes.firstIndex { $0.citation.isBehind(line.citation) }
      let last = finding.quotes.lastIndex { $0.citation.original == line.citation.original }
      let end = last.map { $0 + 1 } ?? finding.quotes.endIndex
      finding.quotes.insert(quotes.quote(of: line), at: place ?? end)
    }
    let sums = finding.amounts.contains { $0.money != nil } ? [] : amounts(in: lines)
    if !sums.isEmpty { finding.amounts = sums }
    return finding
  }

  /// What a buyer speaks of who names a ground: sums beside it are not the price of anything.
  private static let grounds: ActSet = [
    .asksRemedy, .claimsDefect, .claimsCost, .claimsLaw, .claimsFood, .claimsPromise, .refusesMoney,
    .reportsOffer,
  ]

  /// Turns with elements, and those that go on about the sum or say where to pay.
  private func cited(_ group: Weighing.Group) -> [Int] {
    guard group.level > .weak else { return group.places }
    let first = (group.places.first ?? 0) - reach
    let places = Set(group.places)
    return turns.indices.filter { place in
      places.contains(place)
        || (place >= first && (turns[place].message.givesAccount || goesOn(place)))
        || turns[place].doesOneOf([.deniesDefect, .refusesRemedy])
    }
  }

  /// Whether a turn is about what is asked though it does not press: the sum alone, or with few words.
  private func goesOn(_ place: Int) -> Bool {
    let turn = turns[place]
    guard !sums(of: place).isEmpty, !turn.doesOneOf(Self.grounds) else { return false }
    return presses(place) || isRemark(place)
  }

  /// Whether a turn is so short that a sum in it is what it is about.
  func isRemark(_ place: Int) -> Bool {
    turns[place].message.text.utf8.count <= rulebook.verdicts.sums.remark * 3
  }

  func presses(_ place: Int) -> Bool {
    turns[place].force(of: .lever) == .open || turns[place].force(of: .demand) != nil
  }

  /// Sums of a turn that neither repeat an offer of the shop nor only name the price paid.
  private func sums(of place: Int) -> [HeardMessage.HeardSum] {
    let new = turns[place].message.sums.filter { !offered.contains($0.fen) }
    return presses(place) ? new : new.filter { $0.fen != paid?.fen }
  }

  private func elementsOf(_ place: Int, _ group: Weighing.Group) -> [Element] {
    var elements = Set(turns[place].elements)
    if group.demands.contains(where: { $0.place == place }) { elements.insert(.demand) }
    return Element.allCases.filter(elements.contains)
  }

  /// The rule that names the finding: that of the demand, else of the lever, else the first.
  private func rule(of group: Weighing.Group) -> String {
    for element in [Element.demand, .lever, .link] {
      // What a turn amounts to is at hand; its acts have to be put together.
      let acts = group.places.first { turns[$0].force(of: element) == .open }.map { turns[$0].acts } ?? []
      if let act = acts.first(where: { $0.rule.elements.contains(element) && $0.rule.force == .open }) {
        return act.rule.id
      }
    }
    return group.places.lazy.flatMap { turns[$0].acts }.first?.rule.id ?? rulebook.verdicts.head.id
  }

  private func category(of group: Weighing.Group) -> Category {
    group.places.lazy.flatMap { turns[$0].acts }.compactMap(\.rule.category).first ?? .unreasonableDemand
  }
}

extension Citation {
  /// Whether it stands further down in the same original.
  fileprivate func isBehind(_ other: Citation) -> Bool {
    original == other.original && bytes.lowerBound > other.bytes.lowerBound
  }
}

extension HeardMessage {
  fileprivate var givesAccount: Bool { !handles.isEmpty || !guesses.isEmpty }

  /// The original words at `bytes` of the text.
  func piece(_ bytes: Range<Int>) -> String { String(text.piece(bytes)) }
}

extension String {
  /// The part of the text at those of its bytes.
  func piece(_ bytes: Range<Int>) -> Substring {
    let bytes = bytes.clamped(to: 0..<utf8.count)
    let start = utf8.index(startIndex, offsetBy: bytes.lowerBound)
    return self[start..<utf8.index(start, offsetBy: bytes.count)]
  }
}
