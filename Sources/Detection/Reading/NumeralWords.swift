/// The words around numbers, as atoms of the vocabulary.
struct NumeralWords {
  enum Role: Hashable, Sendable {
    /// A unit of money and its worth in fen.
    case money(Int64)
    case notMoney
    case moneyBefore
    case notMoneyBefore
    case filler
    case payBefore
    case notDigits
  }

  var roles: [Int: Role] = [:]

  init(_ table: NumeralTable, vocabulary: inout Vocabulary) {
    for word in table.notMoney { roles[vocabulary.atom(word)] = .notMoney }
    for word in table.notMoneyBefore { roles[vocabulary.atom(word)] = .notMoneyBefore }
    for word in table.moneyBefore { roles[vocabulary.atom(word)] = .moneyBefore }
    for word in table.payBefore { roles[vocabulary.atom(word)] = .payBefore }
    for word in table.notDigits { roles[vocabulary.atom(word)] = .notDigits }
    for word in table.fillers { roles[vocabulary.atom(word)] = .filler }
    for (word, worth) in table.money { roles[vocabulary.atom(word)] = .money(worth) }
  }
}
