internal import Evidence

/// What a finding says of the payment that is demanded: how much, and where to.
extension FindingMaker {
  /// The sums demanded, in the order in which they are named; the words of the demand when it names none.
  func amounts(_ group: Weighing.Group) -> [Amount] {
    var amounts: [Amount] = []
    var known: Set<Int64> = []
    var each: [(place: Int, fen: Int64)] = []
    let shop = namedInPassing()
    let demanding = Set(group.demands.map { turns[$0.place].message.number })
    for turn in told(group) {
      let isOpen = demanding.contains(turn.message.number)
      for sum in turn.message.sums where !offered.contains(sum.fen) {
        // What the shop only mentions is no offer, but who repeats it with no demand asks for nothing.
        if !isOpen, let first = shop[sum.fen], first < turn.message.number { continue }
        guard known.insert(sum.fen).inserted else { continue }
        if sum.isEach { each.append((place: amounts.count, fen: sum.fen)) }
        amounts.append(Amount(money: Money(fen: sum.fen), quote: turn.message.piece(sum.bytes)))
      }
    }
    for (place, fen) in each.reversed() where known.contains(where: { isTotal($0, of: fen) }) {
      amounts.remove(at: place)
    }
    if amounts.isEmpty, let place = group.demands.first?.place {
      amounts.append(Amount(money: nil, quote: turns[place].message.text))
    }
    return amounts
  }

  /// The accounts given, in the order in which they are named, without the numbers of the orders.
  func accounts(_ group: Weighing.Group) -> [Account] {
    var accounts: [Account] = []
    var known = orders
    let start = max(0, (group.places.first ?? 0) - reach)
    let first = start > 0 ? turns[start].message.number : 0
    let told = turns.dropFirst(start) + asides.filter { $0.isBuyer && $0.message.number >= first }
    for turn in told.sorted(by: { $0.message.number < $1.message.number }) {
      for account in turn.message.handles + turn.message.guesses where known.insert(account.value).inserted {
        accounts.append(account)
      }
    }
    return accounts
  }

  /// The buyer's turns that may name what is demanded.
  ///
  /// Once it has been pressed, every sum belongs to the haggling; before, only one that stands with little else.
  private func told(_ group: Weighing.Group) -> [Turn] {
    let start = group.places.first ?? 0
    let early = turns.indices.filter { place in
      place < start && (presses(place) || (place >= start - reach && isRemark(place)))
    }
    // Where no rule tells who presses, all of it counts.
    let first = group.places.isEmpty ? -1 : turns[start].message.number
    let passing = asides.filter { $0.isBuyer && $0.message.number > first }
    return (early.map { turns[$0] } + turns.dropFirst(start) + passing)
      .sorted { $0.message.number < $1.message.number }
  }

  /// Whether `sum` is what several of `each` come to.
  private func isTotal(_ sum: Int64, of each: Int64) -> Bool {
    let times = (sum + each / 2) / each
    return times >= 2 && abs(sum - times * each) <= sum / max(rounding, 1)
  }

  /// Sums that the shop mentions in passing, by the message that does so first.
  private func namedInPassing() -> [Int64: Int] {
    asides.lazy.filter { !$0.isBuyer }.reduce(into: [:]) { first, turn in
      for sum in turn.message.sums where first[sum.fen] == nil { first[sum.fen] = turn.message.number }
    }
  }
}
