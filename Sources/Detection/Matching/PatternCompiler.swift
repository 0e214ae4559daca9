/// Compiles phrases into a ``PatternBook``.
struct PatternCompiler {
  private let map: FoldingMap
  private let disguises: Disguises
  private let gaps: Lexicon.Gaps
  private var vocabulary: Vocabulary
  private var patterns: [Pattern] = []
  private var symbols: [UInt32: UInt16] = [:]

  init(_ packs: RulePacks) throws(RuleError) {
    guard let gaps = packs.lexica.compactMap(\.gaps).last else {
      throw RuleError(code: .missing, rule: "lexicon", detail: "gaps")
    }
    self.gaps = gaps
    map = try FoldingMap(packs.foldings)
    disguises = try Disguises(packs.lexica)
    vocabulary = Vocabulary(packs.lexica)
    // Latin letters and digits are always symbols, so that the edges of Latin words can be seen.
    for scalar in Array(0x30...0x39) + Array(0x61...0x7A) { _ = symbol(UInt32(scalar)) }
  }

  /// Adds the phrases of the rule with that number.
  mutating func add(_ rule: ActRule, number: Int) throws(RuleError) {
    for text in rule.phrases { try add(text, of: rule, number: number, isException: false) }
    for text in rule.unless { try add(text, of: rule, number: number, isException: true) }
  }

  private mutating func add(
    _ text: String, of rule: ActRule, number: Int, isException: Bool
  ) throws(RuleError) {
    let id = rule.head.id
    for phrase in try Phrase.readings(of: text, rule: id, gaps: gaps) {
      var steps: [Pattern.Step] = []
      for step in phrase.steps {
        steps.append(Pattern.Step(set: try vocabulary.set(of: step.parts, rule: id), gap: step.gap))
      }
      patterns.append(
        Pattern(
          steps: steps, atStart: phrase.atStart, atEnd: phrase.atEnd, rule: number,
          isException: isException))
    }
  }

  /// The words of all phrases.
  var atoms: [String] { vocabulary.atoms.dropFirst(2).filter { !$0.isEmpty } }

  func gramReader(bits: Int) -> GramReader { GramReader(map, bits: bits) }

  mutating func finish(numerals table: NumeralTable) throws(RuleError) -> PatternBook {
    let wordsOfNumerals = NumeralWords(table, vocabulary: &vocabulary)
    let words = self.words()
    let longest = words.filter { wordsOfNumerals.behind[$0.atom] != nil }.map(\.symbols.count).max() ?? 0
    let numerals = Numerals(wordsOfNumerals, longest: longest, table: table) { sign in
      map.fold(sign).first.map { symbol($0) } ?? 0
    }
    let automaton = try Automaton(words, symbolCount: symbols.count + 1)
    let sets = vocabulary.sets
    var setsOfAtom = [[Int]](repeating: [], count: vocabulary.atoms.count)
    for (number, members) in sets.enumerated() {
      for atom in members { setsOfAtom[atom].append(number) }
    }
    var byAnchor = [[Int]](repeating: [], count: sets.count)
    for (index, pattern) in patterns.enumerated() { byAnchor[anchor(of: pattern)].append(index) }
    return PatternBook(
      folder: Folder(map, symbols: symbols), automaton: automaton, patterns: patterns, byAnchor: byAnchor,
      setsOfAtom: setsOfAtom, setCount: sets.count, numerals: numerals)
  }

  /// The step whose words are longest, and then fewest: the one that plain talk is least likely to hold.
  private func anchor(of pattern: Pattern) -> Int {
    func weight(_ set: Int) -> Int {
      let members = vocabulary.sets[set]
      let shortest = members.map { vocabulary.atoms[$0].unicodeScalars.count }.min() ?? 0
      return min(shortest, 4) * 1000 - min(members.count, 999)
    }
    return pattern.steps.map(\.set).max { weight($0) < weight($1) } ?? 0
  }

  private mutating func words() -> [Automaton.Word] {
    var words: Set<Automaton.Word> = []
    for atom in vocabulary.atoms.indices.dropFirst(2) {
      for form in disguises.forms(of: vocabulary.atoms[atom]) {
        let symbols = map.fold(form.text).map { symbol($0) }
        guard !symbols.isEmpty else { continue }
        words.insert(
          Automaton.Word(symbols: symbols, atom: atom, folds: form.folds, needsContext: form.needsContext))
      }
    }
    return words.sorted { ($0.atom, $0.symbols.count) < ($1.atom, $1.symbols.count) }
  }

  private mutating func symbol(_ scalar: UInt32) -> UInt16 {
    if let known = symbols[scalar] { return known }
    let new = UInt16(symbols.count + 1)
    symbols[scalar] = new
    return new
  }
}
