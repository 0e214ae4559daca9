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
  func points(of finding: Finding) -> [CoursePoint] {
    let asked = Set(finding.amounts.compactMap { $0.money?.fen })
    let sentences = [
      remedy(), rise(of: asked), again(),
      said(.speaksForAnother, as: "course-another"), said(.leavesPlatform, as: "course-away"),
    ]
    let opening = demand(in: finding, asked).map(opening)
    return [opening].compactMap(\.self) + sentences.compactMap { $0.map { CoursePoint($0) } }
  }

  /// The first turn of either kind behind message `number` that is such a one.
  private func first(after number: Int = -1, where isOne: (Turn) -> Bool) -> Turn? {
    [dialogue.turns, dialogue.asides]
      .compactMap { turns in turns.first { $0.message.number > number && isOne($0) } }
      .min { $0.message.number < $1.message.number }
  }

  /// A sentence on the first turn in which the buyer does something.
  private func said(_ act: Act, as sentence: String) -> Wording? {
    first { $0.isBuyer && $0.does(act) }.map { table.say(sentence, words(of: $0)) }
  }

  /// The first turn that names a sum asked for, or else asks for something that the finding quotes.
  private func demand(in finding: Finding, _ asked: Set<Int64>) -> Turn? {
    let quoted = Set(finding.quotes.filter { $0.elements.contains(.demand) }.map(\.citation))
    return first { turn in turn.isBuyer && turn.message.sums.contains { asked.contains($0.fen) } }
      ?? dialogue.buyer.first { quoted.contains($0.message.citation) && $0.force(of: .demand) == .open }
  }

  /// Who named money or another benefit first.
  private func opening(_ demand: Turn) -> CoursePoint {
    let isShop = initiative.isBefore(demand)
    let sentence = table.say(isShop ? "course-shop-first" : "course-buyer-first", words(of: demand))
    return CoursePoint(sentence, isOwnSide: isShop)
  }

  /// A remedy that the shop proposed and the buyer did not want.
  private func remedy() -> Wording? {
    guard let proposed = first(where: { !$0.isBuyer && $0.does(.proposesRemedy) }),
      let refused = first(
        after: proposed.message.number, where: { $0.isBuyer && $0.does(.refusesRemedy) })
    else { return nil }
    return table.say("course-refused", words(of: proposed), words(of: refused))
  }

  /// A higher sum after a lower one, and whether the shop had declined between the two.
  private func rise(of asked: Set<Int64>) -> Wording? {
    let buyer = [dialogue.buyer, dialogue.asides.filter(\.isBuyer)].map(\.firstNaming)
    let named = asked.compactMap { fen in
      buyer.compactMap { $0[fen] }.min().map { (fen: fen, number: $0) }
    }
    let first = named.min { ($0.number, $0.fen) < ($1.number, $1.fen) }
    guard let first, let highest = named.max(by: { $0.fen < $1.fen }), highest.number > first.number
    else { return nil }
    let sums = [Money(fen: first.fen).yuan, Money(fen: highest.fen).yuan]
    let declined = self.first(after: first.number) { !$0.isBuyer && $0.does(.declines) }
    guard let declined, declined.message.number < highest.number else {
      return table.say("course-rise", sums, sums)
    }
    let told = sums + [words(of: declined)]
    return table.say("course-rise-declined", told, told)
  }

  /// Money asked for after it was said that the refund had been made.
  private func again() -> Wording? {
    let asks: ActSet = [.demandsMoney, .demandsBoth, .namesPrice]
    guard let refunded = first(where: { $0.does(.hasRefunded) }),
      let asked = first(after: refunded.message.number, where: { $0.isBuyer && $0.doesOneOf(asks) })
    else { return nil }
    return table.say("course-again", words(of: refunded), words(of: asked))
  }

  /// Words of a turn, so many that a sentence can hold them.
  private func words(of turn: Turn) -> String {
    let text = quotes.quotes(of: turn, elements: []).map(\.text).joined()
    let most = max(0, table.courseWords)
    return text.count > most ? text.prefix(most) + "…" : text
  }
}
