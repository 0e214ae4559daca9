internal import Evidence

/// The course of a dialogue, told for whoever reads a finding: who named money first, what was offered and refused, how
/// sums went on, who is said to speak.
///
/// It weighs nothing; the words it rests on are quoted.
struct Course {
  let dialogue: Dialogue
  let initiative: Initiative
  let quotes: QuoteMaker
  let table: VerdictTable

  /// What is known of the course, in its order.
  func told(of finding: Finding) -> [Wording] {
    let turns = (dialogue.turns + dialogue.asides).sorted { $0.message.number < $1.message.number }
    let sentences = [
      demand(in: turns, of: finding).map(opening), remedy(in: turns), rise(in: turns, of: finding),
      again(in: turns),
      said(.speaksForAnother, in: turns, as: "course-another"),
      said(.leavesPlatform, in: turns, as: "course-away"),
    ]
    return sentences.compactMap(\.self)
  }

  /// A sentence on the first turn in which the buyer does something.
  private func said(_ act: Act, in turns: [Turn], as sentence: String) -> Wording? {
    turns.first { $0.isBuyer && $0.does(act) }.map { table.say(sentence, words(of: $0)) }
  }

  /// The first turn that names a sum asked for, or else asks for something that the finding quotes.
  private func demand(in turns: [Turn], of finding: Finding) -> Turn? {
    let asked = Set(finding.amounts.compactMap { $0.money?.fen })
    let quoted = Set(finding.quotes.filter { $0.elements.contains(.demand) }.map(\.citation))
    let buyer = turns.lazy.filter(\.isBuyer)
    return buyer.first { $0.message.sums.contains { asked.contains($0.fen) } }
      ?? buyer.first { quoted.contains($0.message.citation) && $0.force(of: .demand) == .open }
  }

  /// Who named money or another benefit first.
  private func opening(_ demand: Turn) -> Wording {
    let isShop = initiative.isBefore(demand)
    return table.say(isShop ? "course-shop-first" : "course-buyer-first", words(of: demand))
  }

  /// A remedy that the shop proposed and the buyer did not want.
  private func remedy(in turns: [Turn]) -> Wording? {
    guard let proposed = turns.firstIndex(where: { !$0.isBuyer && $0.does(.proposesRemedy) }),
      let refused = turns[proposed...].first(where: { $0.isBuyer && $0.does(.refusesRemedy) })
    else { return nil }
    return table.say("course-refused", words(of: turns[proposed]), words(of: refused))
  }

  /// A higher sum after a lower one, and whether the shop had declined between the two.
  private func rise(in turns: [Turn], of finding: Finding) -> Wording? {
    let asked = Set(finding.amounts.compactMap { $0.money?.fen })
    var known: Set<Int64> = []
    let named = turns.filter(\.isBuyer).flatMap { turn in
      turn.message.sums.filter { asked.contains($0.fen) && known.insert($0.fen).inserted }
        .map { (fen: $0.fen, number: turn.message.number) }
    }
    guard let first = named.first, let highest = named.max(by: { $0.fen < $1.fen }),
      highest.fen > first.fen, highest.number > first.number
    else { return nil }
    let between = first.number..<highest.number
    let declined = turns.last {
      !$0.isBuyer && $0.does(.declines) && between.contains($0.message.number)
    }
    let sums = [Money(fen: first.fen).yuan, Money(fen: highest.fen).yuan]
    guard let declined else { return table.say("course-rise", sums, sums) }
    let told = sums + [words(of: declined)]
    return table.say("course-rise-declined", told, told)
  }

  /// Money asked for after it was said that the refund had been made.
  private func again(in turns: [Turn]) -> Wording? {
    guard let refunded = turns.firstIndex(where: { $0.does(.hasRefunded) }),
      let asked = turns[refunded...].dropFirst().first(where: { turn in
        turn.isBuyer && turn.doesOneOf([.demandsMoney, .demandsBoth, .namesPrice])
      })
    else { return nil }
    return table.say("course-again", words(of: turns[refunded]), words(of: asked))
  }

  /// Words of a turn, so many that a sentence can hold them.
  private func words(of turn: Turn) -> String {
    let text = quotes.quotes(of: turn, elements: []).map(\.text).joined()
    let most = max(0, table.courseWords)
    return text.count > most ? text.prefix(most) + "…" : text
  }
}
