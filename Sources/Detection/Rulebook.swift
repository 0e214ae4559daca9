/// The rule files of one run, compiled once.
///
/// A class, since everyone who listens holds it, and copying its parts for each message would cost more than hearing.
public final class Rulebook: Sendable {
  let book: PatternBook
  let rules: [CompiledRule]
  let verdicts: VerdictTable
  let numerals: NumeralTable
  let traits: SignalTable
  let linker: Linker
  let handleReader: HandleReader
  let quotations: Quotations
  /// Nil when no rule file holds one: then nothing is raised.
  let scale: RankerScale?

  /// Compiles rule files.
  ///
  /// - Throws: ``RuleError`` for a phrase that does not follow the pattern language, or a table that is missing.
  public init(_ packs: RulePacks) throws(RuleError) {
    guard let verdicts = packs.verdict, let numerals = packs.numerals, let traits = packs.signals,
      let links = packs.links
    else {
      throw RuleError(code: .missing, rule: "", detail: "verdict, numerals, signals, links")
    }
    var compiler = try PatternCompiler(packs)
    var rules: [CompiledRule] = []
    for (number, rule) in packs.acts.enumerated() {
      rules.append(try CompiledRule(rule))
      try compiler.add(rule, number: number)
    }
    self.rules = rules
    knownFalsePositives = packs.acts.reduce(into: [:]) { $0[$1.head.id] = $1.knownFalsePositives }
    self.verdicts = verdicts
    self.numerals = numerals
    self.traits = traits
    linker = try Linker(links, sharedPlaces: traits.sharedPlaces)
    handleReader = HandleReader(numerals)
    quotations = Quotations(verdicts.quotation)
    scale = packs.ranker.map { RankerScale($0, grams: compiler.gramReader(bits: $0.bits)) }
    book = try compiler.finish(numerals: numerals)
  }

  /// For each rule, what it is known to take wrongly.
  public let knownFalsePositives: [String: [String]]

  /// What one conversation means for one case, now that the roles are known.
  public func judge(_ heard: Heard, in circumstances: Circumstances) -> Judgement {
    Judge(rulebook: self, heard: heard, circumstances: circumstances).judgement()
  }

  /// The acts that a text outside any conversation carries, such as that of a review.
  func acts(in text: String) -> ActSet { Gist(heard(in: text).lazy.map { self.rules[$0.rule] }).acts }

  /// What is recognised in a text outside any conversation.
  func heard(in text: String) -> [HeardMessage.HeardAct] {
    var ear = Ear(book)
    guard ear.take(text.utf8Span.span) else { return [] }
    let handles = handleReader.handles(in: text.utf8Span.span)
    return acts(
      of: ear.matches(apart: handles.map(\.bytes)), in: ear.text,
      holdsHandle: handles.contains(where: \.isSure))
  }

  /// The numbers in a text that may be sums by their size, without accounts and telephone numbers.
  func numbers(in text: String) -> [HeardMessage.HeardSum] {
    var ear = Ear(book)
    guard ear.take(text.utf8Span.span) else { return [] }
    let accounts = handleReader.handles(in: text.utf8Span.span).map(\.bytes)
    return ear.numbers(apart: accounts).map { HeardMessage.HeardSum($0, in: ear.text) }
  }

  /// The acts that matches stand for, one for each rule, without those that an exception of the rule forbids.
  ///
  /// A threat or demand in words that are only repeated is not the buyer's.
  func acts(
    of matches: [Match], in text: FoldedText, holdsHandle: Bool, quoted: [Range<Int>] = []
  ) -> [HeardMessage.HeardAct] {
    guard !matches.isEmpty else { return [] }
    var acts: [HeardMessage.HeardAct] = []
    for match in matches where !match.isException && (holdsHandle || !rules[match.rule].withHandle) {
      if matches.contains(where: { $0.rule == match.rule && $0.isException }) { continue }
      let act = HeardMessage.HeardAct(rule: match.rule, bytes: text.bytes(match.places), folds: match.folds)
      let isOwn = !quoted.contains {
        $0.contains(act.bytes.lowerBound) && $0.upperBound >= act.bytes.upperBound
      }
      guard isOwn || rules[match.rule].speaker != .buyer || rules[match.rule].elements.isEmpty else {
        continue
      }
      if let place = acts.firstIndex(where: { $0.rule == match.rule }) {
        if act.bytes.count < acts[place].bytes.count { acts[place] = act }
      } else {
        acts.append(act)
      }
    }
    return acts
  }
}
