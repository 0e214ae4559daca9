/// Messages in which a speaker goes on with an account in words: `后头 7714`, `下划线 w2`, `后面俩7`.
struct HandleContinuations: Sendable {
  /// The words that such a message begins with, longest first, and the sign that each stands for.
  private let openings: [(word: [UInt8], sign: [UInt8])]
  /// Words that say how often the sign behind them stands, longest first.
  private let repeats: [(word: [UInt8], count: Int)]
  private let digits: DigitSigns

  init(_ table: NumeralTable, digits: DigitSigns) {
    self.digits = digits
    openings = table.continuations.map { (word: Array($0.key.utf8), sign: Array($0.value.utf8)) }
      .sorted { ($1.word.count, $0.word.lexical) < ($0.word.count, $1.word.lexical) }
    repeats = table.repeats.filter { (1...9).contains($0.value) }
      .map { (word: Array($0.key.utf8), count: $0.value) }
      .sorted { ($1.word.count, $0.word.lexical) < ($0.word.count, $1.word.lexical) }
  }

  /// What a message adds to the account before it; nil when it adds nothing.
  func rest(in message: String) -> String? {
    let bytes = Array(message.utf8)
    guard let opening = openings.first(where: { bytes.starts(with: $0.word) }) else { return nil }
    var rest = bytes[opening.word.count...].drop { $0 == 0x20 }
    var count = 1
    if let told = repeats.first(where: { rest.starts(with: $0.word) }) {
      rest = rest.dropFirst(told.word.count)
      count = told.count
    }
    let run = HandleSigns.leadingRun(of: Array(rest).span, digits: digits)
    // 俩7 is 77, and of more than one sign no one says it.
    guard !run.isEmpty, count == 1 || run.count == 1 else { return nil }
    return String(decoding: opening.sign + (0..<count).flatMap { _ in run }, as: UTF8.self)
  }
}

extension [UInt8] {
  /// For a fixed order among words of one length.
  fileprivate var lexical: String { String(decoding: self, as: UTF8.self) }
}
