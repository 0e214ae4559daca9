import Evidence
import Testing

@Suite struct WordTests {
  @Test func `verdicts and levels rise`() {
    #expect(Verdict.allCases.max() == .strong && Verdict.allCases.min() == Verdict.none)
    #expect([Level.medium, .weak, .strong].sorted() == [.weak, .medium, .strong])
  }

  @Test func `the words other programs read are the agreed ones`() {
    #expect(
      Fold.allCases.map(\.rawValue) == [
        "width", "case", "traditional", "invisible", "separator", "homophone", "pinyin", "slang",
        "split-character", "digits", "emoji",
      ])
    #expect(
      Category.allCases.map(\.rawValue) == [
        "unreasonable-demand", "coercion", "competitor", "third-party-fraud", "abuse-leak-advert",
      ])
    #expect(Role.allCases.map(\.rawValue) == ["buyer", "staff", "robot", "system", "unknown"])
    #expect(
      [Status.qualified, .requiresAction, .notQualified, .unknown].map(\.rawValue) == [
        "qualified", "requires-action", "not-qualified", "unknown",
      ])
  }
}
