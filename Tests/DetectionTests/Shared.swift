import Detection
import Evidence
import Packs

/// The built-in rules, compiled once for all tests.
enum Shared {
  static let packs = Result { try RulePacks(PackFile.builtIn(.rules).map { try $0.decode(RuleFile.self) }) }
  private static let compiled = Result { try Rulebook(packs.get()) }

  private static let unranked = Result {
    try Rulebook(RulePacks(packs.get().files.filter { if case .ranker = $0 { false } else { true } }))
  }

  static func rulebook() throws -> Rulebook { try compiled.get() }

  /// The same rules without what weighs the dialogue as a whole.
  static func rulebookWithoutRanker() throws -> Rulebook { try unranked.get() }
}

/// A conversation for tests: lines of `buyer: words` or `seller: words`, one minute apart.
struct Script {
  var lines: [(name: String, text: String)]
  var start = Instant(seconds: 1_770_000_000)

  init(_ text: String) {
    lines = text.split(separator: "\n").compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let words = line[line.index(after: colon)...].drop { $0 == " " }
      return (String(line[..<colon]), String(words))
    }
  }

  var messages: [Message] {
    lines.enumerated().map { number, line in
      Message(
        at: start + Int64(number * 60), name: line.name, text: line.text,
        citation: Citation(
          original: OriginalID(0), bytes: number..<(number + 1), place: .message(number + 1)))
    }
  }

  func heard(by rulebook: Rulebook? = nil) throws -> Heard {
    var listener = Listener(try rulebook ?? Shared.rulebook())
    for message in messages { listener.hear(message) }
    return listener.finish()
  }

  /// Judges the script with `buyer` as buyer and `seller` as staff.
  func judged(
    paid: Int64? = 3990, stars: Int? = nil, saying words: String = "不好", at reviewed: Instant? = nil,
    by rulebook: Rulebook? = nil
  ) throws -> Judgement {
    var circumstances = Circumstances(
      roles: ["buyer": .buyer, "seller": .staff, "robot": .robot], asOf: start + 86_400)
    if let paid {
      var order = Order(id: Identifier("1"), citation: Script.table)
      order.paid = Money(fen: paid)
      circumstances.orders = [order]
    }
    if let stars {
      var review = Review(order: Identifier("1"), text: words, citation: Script.table)
      review.stars = stars
      review.madeAt = reviewed ?? start + -3_600
      circumstances.review = review
    }
    return try (rulebook ?? Shared.rulebook()).judge(heard(by: rulebook), in: circumstances)
  }

  static let table = Citation(original: OriginalID(1), bytes: 0..<1, place: .row(2))
}

/// Judges a script by rules of the test's own, after a review of so many stars in which nothing is said.
func judge(_ text: String, stars: Int?, paid: Int64? = nil, by rulebook: Rulebook) throws -> Judgement {
  try Script(text).judged(paid: paid, stars: stars, saying: "一般", by: rulebook)
}
