internal import Evidence

/// `nick (2026-03-02 13:18:22):words`, with narrow or wide brackets and colon.
///
/// The first bracket that holds a date and a time ends the nick: nicks may hold brackets and colons, and words may
/// quote another header.
struct ColonTimeGrammar: TextGrammar {
  let phrases: PhraseBook
  let order: DateOrder?

  func meaning(of line: Line, before next: Line?) -> (meaning: LineMeaning, usesNext: Bool) {
    if let header = header(line.bytes) { return (.header(header), false) }
    return phrases.meaning(of: line, before: next)
  }

  func header(_ bytes: [UInt8]) -> LineHeader? {
    var index = 0
    while index < bytes.count {
      let width = Punctuation.open(bytes, index)
      if width > 0, let header = header(bytes, open: index, width: width) { return header }
      index += max(width, 1)
    }
    return nil
  }

  private func header(_ bytes: [UInt8], open: Int, width: Int) -> LineHeader? {
    var scanner = TimeScanner(bytes, at: open + width, words: phrases.halves, order: order)
    guard let time = scanner.scan(), time.day != nil, time.clock != nil else { return nil }
    let close = Punctuation.close(bytes, scanner.index)
    guard close > 0 else { return nil }
    let colon = Punctuation.colon(bytes, scanner.index + close)
    guard colon > 0 else { return nil }
    let at = time.instant()
    return LineHeader(
      name: Array(bytes[..<open].trimmed), at: at, isBadTime: at == nil,
      text: Array(bytes[(scanner.index + close + colon)...]))
  }
}
