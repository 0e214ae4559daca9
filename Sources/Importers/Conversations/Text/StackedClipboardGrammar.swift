/// The clipboard form whose nick has a line of its own, with the time alone on the next.
struct StackedClipboardGrammar: TextGrammar {
  let clipboard: ClipboardGrammar

  func meaning(of line: Line, before next: Line?) -> (meaning: LineMeaning, usesNext: Bool) {
    guard let next, let header = header(line.bytes, before: next.bytes) else {
      return clipboard.phrases.meaning(of: line, before: next)
    }
    return (.header(header), true)
  }

  func header(_ line: [UInt8], before next: [UInt8]) -> LineHeader? {
    guard let time = clipboard.bareTime(next), Punctuation.isNick(line.trimmed) else { return nil }
    let at = time.instant()
    return LineHeader(name: Array(line.trimmed), at: at, isBadTime: at == nil, text: nil)
  }
}
