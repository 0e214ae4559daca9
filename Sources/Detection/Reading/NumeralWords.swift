/// The words around numbers, as atoms of the vocabulary.
struct NumeralWords {
  enum Role: Hashable, Sendable {
    /// A unit of money and its worth in fen.
    case money(Int64)
    case notMoney
    /// Makes it something else unless a word of paying stands before it: `300的`.
    case doubtful
    case moneyBefore
    case notMoneyBefore
    case filler
    case payBefore
    case calls
  }

  /// What words behind a number tell, by atom.
  private(set) var behind: [Int: Role] = [:]
  /// What words before a number tell.
  private(set) var before: [Int: Role] = [:]
  /// Words whose first sign is no digit.
  private(set) var notDigits: Set<Int> = []
  /// Numbers that are words, in yuan.
  private(set) var spoken: [Int: Int64] = [:]

  init(_ table: NumeralTable, vocabulary: inout Vocabulary) {
    for word in table.notMoney { behind[vocabulary.atom(word)] = .notMoney }
    for word in table.doubtfulBehind { behind[vocabulary.atom(word)] = .doubtful }
    for word in table.fillers { behind[vocabulary.atom(word)] = .filler }
    for (word, worth) in table.money { behind[vocabulary.atom(word)] = .money(worth) }
    for word in table.notMoneyBefore { before[vocabulary.atom(word)] = .notMoneyBefore }
    for word in table.moneyBefore { before[vocabulary.atom(word)] = .moneyBefore }
    for word in table.calls { before[vocabulary.atom(word)] = .calls }
    for word in table.payBefore { before[vocabulary.atom(word)] = .payBefore }
    for (word, worth) in table.spoken where worth > 0 && worth <= table.greatest {
      spoken[vocabulary.atom(word)] = worth
    }
    for word in table.notDigits { notDigits.insert(vocabulary.atom(word)) }
  }
}
