/// `nick:words`, where the nick is the longest known beginning of the line.
struct TranscriptGrammar: TextGrammar {
  let phrases: PhraseBook
  let speakers: Speakers

  func meaning(of line: Line, before next: Line?) -> (meaning: LineMeaning, usesNext: Bool) {
    if let header = header(line.bytes) { return (.header(header), false) }
    return phrases.meaning(of: line, before: next)
  }

  func header(_ bytes: [UInt8]) -> LineHeader? {
    guard let first = TranscriptSpeakers.nick(bytes, from: 0) else { return nil }
    let name = Array(bytes[..<first.end])
    if let seats = speakers.shops[name], let second = TranscriptSpeakers.nick(bytes, from: first.next),
      seats.contains(Array(bytes[first.next..<second.end]))
    {
      return LineHeader(name: Array(bytes[..<second.end]), at: nil, text: Array(bytes[second.next...]))
    }
    guard speakers.plain.contains(name) else { return nil }
    return LineHeader(name: name, at: nil, text: Array(bytes[first.next...]))
  }
}
