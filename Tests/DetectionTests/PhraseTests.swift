@testable import Detection
import Testing

private let gaps = Lexicon.Gaps(short: 3, long: 12)

@Test func `a phrase reads into steps with their gaps`() throws {
  let phrase = try #require(try Phrase.readings(of: "不给~(钱|红包)…{bad}", rule: "t", gaps: gaps).first)
  #expect(phrase.steps.map(\.gap) == [0, 3, 12])
  #expect(phrase.steps[1].parts == [.word("钱"), .word("红包")])
  #expect(phrase.steps[2].parts == [.named("bad")])
}

@Test func `an optional step gives a reading with it and one without`() throws {
  let readings = try Phrase.readings(of: "(我)?要{amount}$", rule: "t", gaps: gaps)
  #expect(readings.map(\.steps.count).sorted() == [2, 3])
  #expect(readings.map(\.atEnd) == [true, true])
}

@Test(arguments: ["(a|b", "{name", "?", "a)", "", "~"])
func `a phrase that breaks the pattern language is refused with its text`(text: String) {
  #expect(throws: RuleError(code: .phrase, rule: "t", detail: text)) {
    _ = try Phrase.readings(of: text, rule: "t", gaps: gaps)
  }
}

@Test func `a phrase that names an unknown class is refused`() throws {
  var vocabulary = Vocabulary([])
  #expect(throws: RuleError(code: .unknownClass, rule: "t", detail: "nothing")) {
    _ = try vocabulary.set(of: [.named("nothing")], rule: "t")
  }
}

@Test func `rules without their tables are refused`() {
  #expect(throws: RuleError.self) { _ = try Rulebook(RulePacks([])) }
}

@Test func `the automaton finds overlapping words and words inside words`() throws {
  let words = [[1, 2], [2, 3], [1, 2, 3], [3]].enumerated().map { number, symbols in
    Automaton.Word(symbols: symbols.map(UInt16.init), atom: number, folds: [], needsContext: false)
  }
  let automaton = try Automaton(words, symbolCount: 4)
  var state: UInt16 = 0
  var found: [[Int]] = []
  for symbol: UInt16 in [1, 2, 3, 3] {
    state = automaton.step(state, symbol)
    found.append(automaton.endings(of: state).map { words[automaton.word(at: $0)].atom }.sorted())
  }
  #expect(found == [[], [0], [1, 2, 3], [3]])
}
