internal import Evidence

/// Tells the sums that a buyer asks for from whatever else costs something in the same talk.
struct AskedSums {
  let table: VerdictTable.Sums
  let paid: Money?

  /// A sum that is named in the talk.
  struct Named {
    /// Position of the message in the conversation.
    var number: Int
    /// First byte in the message.
    var place: Int
    var fen: Int64
    var quote: String
    /// Whether words ask for it, or it stands apart from all others: 「五万 我就删」.
    fileprivate var isPlain: Bool
    /// Whether it is the first word of a sentence and asked about: 「三百五?」「全免?2688?」.
    var opensQuestion: Bool
    /// The text around it.
    fileprivate var before: Substring
    fileprivate var behind: Substring

    init(_ sum: HeardMessage.HeardSum, of message: HeardMessage, asked: Bool = false) {
      self.init(sum, in: message.text, number: message.number, asked: asked)
    }

    init(_ sum: HeardMessage.HeardSum, in text: String, number: Int, asked: Bool = false) {
      let words = text.piece(sum.bytes)
      before = text[..<words.startIndex]
      behind = text[words.endIndex...]
      let (last, next) = (before.last, behind.first)
      self.number = number
      place = sum.bytes.lowerBound
      fen = sum.fen
      quote = String(words)
      isPlain = asked || ![last, next].contains { $0.map { $0.isLetter || $0.isNumber } ?? false }
      let opens = last.map { $0.isWhitespace || $0.isPunctuation } ?? true
      opensQuestion = opens && (next == "?" || next == "？")
    }
  }

  /// Those of `named` that are asked for, in the same order.
  func asked(_ named: [Named]) -> [Named] {
    let named = named.filter { !isUnasked($0) }
    let near = named.filter { !isFar($0.fen) }
    let highest = near.map(\.fen).max() ?? 0
    return named.filter { ($0.isPlain || !isFar($0.fen)) && !isTrifle($0.fen, beside: highest) }
  }

  /// Whether the words beside it show that nobody asks for it: it was spent, or is turned down.
  private func isUnasked(_ named: Named) -> Bool {
    table.unasked.before.contains(where: named.before.hasSuffix)
      || table.unasked.behind.contains(where: named.behind.hasPrefix)
  }

  /// Whether it is too much to be asked of this order unless something shows that it is.
  private func isFar(_ fen: Int64) -> Bool {
    guard let paid else { return false }
    return fen > table.most * 100 && fen / max(1, table.mostOfPrice) >= paid.fen
  }

  /// Whether it is too little to be asked for by someone who asks for `highest`.
  private func isTrifle(_ fen: Int64, beside highest: Int64) -> Bool {
    guard let paid, fen < paid.fen else { return false }
    return fen * 100 <= highest * table.besideHighest
  }
}
