/// A phrase of a rule, read into steps.
///
/// The pattern language: plain characters stand for themselves; `{name}` is any word of a class; `(a|b|{name})` is
/// one of several; `?` after either makes it optional; `~` is a short gap and `…` a long one (``Lexicon/Gaps``);
/// `^` and `$` are the ends of the message. A `{amount}` is a sum of money, a `{handle}` an account or a number.
struct Phrase {
  enum Part: Hashable { case word(String), named(String) }

  struct Step: Hashable {
    /// The alternatives.
    var parts: [Part]
    /// Greatest number of characters before this step, after the step before it.
    var gap: Int
  }

  var steps: [Step] = []
  var atStart = false
  var atEnd = false

  /// All readings of `text`: one for each choice of optional steps.
  static func readings(of text: String, rule: String, gaps: Lexicon.Gaps) throws(RuleError) -> [Phrase] {
    var reader = PhraseReader(text: text, rule: rule, gaps: gaps)
    return try reader.read()
  }
}

/// Reads the pattern language.
struct PhraseReader {
  private let characters: [Character]
  private let text: String
  private let rule: String
  private let gaps: Lexicon.Gaps
  private var place = 0
  private var open: [(phrase: Phrase, gap: Int)] = [(Phrase(), 0)]

  init(text: String, rule: String, gaps: Lexicon.Gaps) {
    self.text = text
    self.rule = rule
    self.gaps = gaps
    characters = Array(text)
  }

  mutating func read() throws(RuleError) -> [Phrase] {
    while place < characters.count { try readOne() }
    let phrases = open.map(\.phrase).filter { !$0.steps.isEmpty }
    guard !phrases.isEmpty else { throw fault() }
    return phrases
  }

  private mutating func readOne() throws(RuleError) {
    switch characters[place] {
    case "^":
      for index in open.indices { open[index].phrase.atStart = true }
      place += 1
    case "$":
      for index in open.indices { open[index].phrase.atEnd = true }
      place += 1
    case "~": widen(gaps.short)
    case "…": widen(gaps.long)
    case "{": try add([.named(readName())])
    case "(": try add(readAlternatives())
    case "?", ")", "}", "|": throw fault()
    default: try add([.word(readWord())])
    }
  }

  private mutating func widen(_ gap: Int) {
    for index in open.indices { open[index].gap = max(open[index].gap, gap) }
    place += 1
  }

  private mutating func add(_ parts: [Phrase.Part]) throws(RuleError) {
    let isOptional = place < characters.count && characters[place] == "?"
    if isOptional { place += 1 }
    let without = isOptional ? open : []
    for index in open.indices {
      let gap = open[index].phrase.steps.isEmpty ? 0 : open[index].gap
      open[index].phrase.steps.append(Phrase.Step(parts: parts, gap: gap))
      open[index].gap = 0
    }
    open += without
    guard open.count <= 64 else { throw fault() }
  }

  private mutating func readName() throws(RuleError) -> String {
    guard let end = characters[place...].firstIndex(of: "}") else { throw fault() }
    defer { place = end + 1 }
    return String(characters[(place + 1)..<end])
  }

  private mutating func readAlternatives() throws(RuleError) -> [Phrase.Part] {
    guard let end = characters[place...].firstIndex(of: ")") else { throw fault() }
    let inner = characters[(place + 1)..<end]
    place = end + 1
    return inner.split(separator: "|").map { item in
      item.first == "{" ? .named(String(item.dropFirst().dropLast())) : .word(String(item))
    }
  }

  private mutating func readWord() -> String {
    let special: Set<Character> = ["^", "$", "~", "…", "{", "(", "?", ")", "}", "|"]
    let start = place
    while place < characters.count, !special.contains(characters[place]) { place += 1 }
    // An optional sign after plain characters belongs to the last of them only.
    if place < characters.count, characters[place] == "?", place - start > 1 { place -= 1 }
    return String(characters[start..<place])
  }

  private func fault() -> RuleError { RuleError(code: .phrase, rule: rule, detail: text) }
}
