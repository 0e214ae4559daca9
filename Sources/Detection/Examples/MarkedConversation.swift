internal import Evidence

/// An example of a rule: a conversation in which the decisive words stand between ⟦ and ⟧.
struct MarkedConversation {
  struct Line {
    var speaker: String
    var text: String
    /// Bytes of the text that must be recognised; nil when nothing is marked.
    var mark: Range<Int>?
  }

  private(set) var lines: [Line] = []

  /// Reads lines of the form `buyer: words ⟦marked⟧`.
  ///
  /// Lines of another form are left out.
  init(_ example: String) {
    for line in example.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let words = line[line.index(after: colon)...].drop { $0 == " " }
      lines.append(Self.line(String(line[..<colon]), words))
    }
  }

  private static func line(_ speaker: String, _ words: Substring) -> Line {
    guard let open = words.firstIndex(of: "⟦"), let close = words.firstIndex(of: "⟧") else {
      return Line(speaker: speaker, text: String(words), mark: nil)
    }
    let before = words[..<open]
    let marked = words[words.index(after: open)..<close]
    let after = words[words.index(after: close)...]
    let start = before.utf8.count
    return Line(
      speaker: speaker, text: String(before) + marked + after, mark: start..<(start + marked.utf8.count))
  }

  /// The conversation as messages; the speaker's side is the name.
  var messages: [Message] {
    lines.enumerated().map { number, line in
      Message(
        at: nil, name: line.speaker, text: line.text,
        citation: Citation(original: OriginalID(0), bytes: 0..<0, place: .message(number + 1)))
    }
  }
}
