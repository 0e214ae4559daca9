internal import Evidence

/// What a finding says of the payment that is demanded: how much, and where to.
extension FindingMaker {
  /// The sums demanded, in the order in which they are named, as many as lines may be quoted; the words of the demand when
  /// it names none.
  func amounts(_ asked: [AskedSums.Named], _ group: Weighing.Group) -> [Amount] {
    if asked.isEmpty, let place = group.demands.first?.place {
      return [Amount(money: nil, quote: turns[place].message.text)]
    }
    return asked.prefix(quotes.most).map(amount)
  }

  /// The sums demanded, where each is named first.
  func asked(_ group: Weighing.Group) -> [AskedSums.Named] {
    let told = told(group)
    let asked = sums.asked(named(in: told, group))
    return asked.isEmpty ? doubtful(in: told.map { ($0.message.number, $0.message.text) }) : asked
  }

  /// Turns in which the sums and accounts of a finding stand, in passing or not.
  func telling(_ asked: [AskedSums.Named], _ accounts: [Account]) -> [Turn] {
    let numbers = Set(asked.map(\.number))
    let given = Set(accounts)
    func gives(_ message: HeardMessage) -> Bool {
      message.handles.contains(where: given.contains) || message.guesses.contains(where: given.contains)
    }
    return [dialogue.turns, dialogue.asides].flatMap { turns in
      turns.lazy.filter { turn in
        numbers.contains(turn.message.number) || (!given.isEmpty && turn.isBuyer && gives(turn.message))
      }
    }
  }

  /// The sums of lines that no rule has recognised: there only what a rule could not tell counts, and only where a
  /// finding names no sum.
  func amounts(in lines: [Line]) -> [Amount] {
    doubtful(in: lines.map { ($0.number, $0.text) }).prefix(quotes.most).map(amount)
  }

  private var sums: AskedSums { AskedSums(table: rulebook.verdicts.sums, paid: paid) }

  private var namings: Namings { Namings(dialogue, offered: offered) }

  private func amount(_ named: AskedSums.Named) -> Amount {
    Amount(money: Money(fen: named.fen), quote: named.quote)
  }

  /// The sums of `told` and those that the shop asks back, each where it is named first.
  private func named(in told: [Turn], _ group: Weighing.Group) -> [AskedSums.Named] {
    let namings = namings
    let answers = Set(namings.byShop.values)
    let demanding = Set(group.demands.map { turns[$0.place].message.number })
    var named: [AskedSums.Named] = []
    for turn in told {
      let number = turn.message.number
      let asks = turn.doesOneOf([.demandsMoney, .demandsBoth])
      var sums = turn.message.sums.filter { sum in
        // What the shop only mentions is no offer, but who repeats it with no demand asks for nothing.
        let isRepeated =
          !demanding.contains(number) && namings.inPassing[sum.fen].map { $0 < number } ?? false
        return !namings.isOffered(sum.fen, before: number) && !isRepeated
      }
      if echo(of: number).contains(where: answers.contains) { sums += echoed(turn, namings.byShop) }
      named += sums.map { AskedSums.Named($0, of: turn.message, asked: asks) }
    }
    named += askedBack(after: opening(of: group) ?? 0, namings.byShop)
    var known: Set<Int64> = []
    return named.sorted { ($0.number, $0.place) < ($1.number, $1.place) }
      .filter { known.insert($0.fen).inserted }
  }

  /// Numbers of the messages that may answer message `number`.
  private func echo(of number: Int) -> Range<Int> {
    (number + 1)..<(number + 1 + rulebook.verdicts.sums.echo)
  }

  /// Numbers of a turn that the shop takes for sums in its answer: 「五二零」「520元？」.
  private func echoed(_ turn: Turn, _ byShop: [Int64: Int]) -> [HeardMessage.HeardSum] {
    let known = Set(turn.message.sums.map(\.fen))
    return rulebook.numbers(in: turn.message.text).filter { number in
      !known.contains(number.fen) && byShop[number.fen].map(echo(of: turn.message.number).contains) ?? false
    }
  }

  /// Sums with which the shop opens a question behind message `number`, having named them nowhere before: it has heard
  /// them from the buyer in whatever dress: 「4bai 我就fangbian」「400？重做都没收您钱」.
  private func askedBack(after number: Int, _ byShop: [Int64: Int]) -> [AskedSums.Named] {
    let shop = dialogue.staff + dialogue.asides.filter { !$0.isBuyer }
    return shop.filter { $0.message.number > number }.flatMap { turn in
      turn.message.sums.filter { byShop[$0.fen] == turn.message.number }
        .map { AskedSums.Named($0, of: turn.message) }.filter(\.opensQuestion)
    }
  }

  /// Numbers that are sums where nothing else is one: `300的`, `给一百的油`.
  private func doubtful(in texts: [(number: Int, text: String)]) -> [AskedSums.Named] {
    let namings = namings
    var known: Set<Int64> = []
    return sums.asked(
      texts.flatMap { number, text in
        rulebook.numbers(in: text)
          .filter { sum in
            sum.kind == .doubtful && !namings.isOffered(sum.fen, before: number)
              && known.insert(sum.fen).inserted
          }
          .map { AskedSums.Named($0, in: text, number: number) }
      })
  }

  /// The accounts given, in the order in which they are named, without the numbers of the orders.
  func accounts(_ group: Weighing.Group) -> [Account] {
    var accounts: [Account] = []
    var known = orders
    let start = max(0, (group.places.first ?? 0) - reach)
    let first = start > 0 ? turns[start].message.number : 0
    let told = turns.dropFirst(start) + dialogue.asides.filter { $0.isBuyer && $0.message.number >= first }
    let wholes = wholes(in: told)
    for turn in told.sorted(by: { $0.message.number < $1.message.number }) {
      for account in turn.message.handles + turn.message.guesses
      where !(wholes[turn.message.citation] ?? []).contains(where: { $0.isLonger(than: account) })
        && known.insert(account.value).inserted
      {
        accounts.append(account)
      }
    }
    return accounts
  }

  /// The accounts that were put together from several messages, by each of these messages.
  private func wholes(in told: some Sequence<Turn>) -> [Citation: [Account]] {
    var wholes: [Citation: [Account]] = [:]
    for message in told.lazy.map(\.message) where !message.handles.isEmpty {
      for part in message.fragments { wholes[part.citation, default: []] += message.handles }
    }
    return wholes
  }

  /// The buyer's turns that may name what is demanded.
  ///
  /// Once it has been pressed, every sum belongs to the haggling; before, only one that stands with little else.
  private func told(_ group: Weighing.Group) -> [Turn] {
    let start = group.places.first ?? 0
    let early = turns.indices.filter { place in
      place < start && (presses(place) || (place >= start - reach && isRemark(place)))
    }
    let first = opening(of: group).map { $0 - rulebook.verdicts.sums.before } ?? 0
    let passing = dialogue.asides.filter { $0.isBuyer && $0.message.number >= first }
    return (early.map { turns[$0] } + turns.dropFirst(start) + passing)
      .sorted { $0.message.number < $1.message.number }
  }

  /// Number of the message that presses first; nil where no rule tells who presses: then all of it counts.
  private func opening(of group: Weighing.Group) -> Int? {
    group.places.first.map { turns[$0].message.number }
  }
}

extension Account {
  /// Whether `part` is a piece of it and no more.
  fileprivate func isLonger(than part: Account) -> Bool { value != part.value && value.contains(part.value) }
}
