import Eligibility
import Evidence
import Testing

@Suite struct AgreementTests {
  /// SplitMix64: the same cases on every machine.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `twenty thousand random reviews come out as an independent calculation has them`(seed: UInt64) throws {
    let eligibility = try builtInRules()
    var generator = Generator(state: seed)
    for _ in 0..<5000 {
      let naive = Self.random(&generator)
      let answer = try eligibility.assess(Self.facts(naive), asOf: Self.instant(naive.asOf))
      let same =
        answer.status.rawValue == naive.status && answer.zone?.rawValue == naive.zone
        && answer.fileBy?.earliest == Self.instant(naive.earliest)
        && answer.fileBy?.latest == Self.instant(naive.latest)
        && answer.effectiveAt == Self.instant(naive.effective)
      #expect(same, "\(naive): \(answer.status) \(answer.zone as Any) \(answer.fileBy as Any)")
    }
  }

  @Test func `the dates alone are the dates of the whole answer`() throws {
    let eligibility = try builtInRules()
    let datesOnly = eligibility.datesOnly
    var generator = Generator(state: 5)
    for platforms in [[Platform.taobao], [.tmall], [.taobao, .tmall], [Platform("elsewhere")]] {
      for _ in 0..<500 {
        let naive = Self.random(&generator)
        var facts = Self.facts(naive)
        facts.platforms = platforms
        let whole = try eligibility.assess(facts, asOf: Self.instant(naive.asOf))
        let dates = try datesOnly.assess(facts, asOf: Self.instant(naive.asOf))
        #expect(whole.status == dates.status)
        #expect(
          whole.fileBy?.earliest == dates.fileBy?.earliest && whole.fileBy?.latest == dates.fileBy?.latest)
        #expect(whole.missing.map(\.until) == dates.missing.map(\.until))
      }
    }
  }

  private static func random(_ generator: inout Generator) -> NaiveCalculation {
    func moment(after start: NaiveCalculation.Moment, days: ClosedRange<Int>) -> NaiveCalculation.Moment {
      let seconds = [0, 1, 43_200, 86_399, Int.random(in: 0..<86_400, using: &generator)]
      return .init(
        day: start.day + Int.random(in: days, using: &generator),
        second: seconds.randomElement(using: &generator) ?? 0)
    }
    // 2019-02-01 and the ten years after it, three of them leap years.
    let success = moment(after: .init(day: 17_928, second: 0), days: 0...3650)
    var made = moment(after: success, days: 0...15)
    if made < success { made = success }
    var asOf = moment(after: made, days: 0...70)
    if Bool.random(using: &generator) {
      let edge = [15, 17, 30, 31, 32, 47, 48].randomElement(using: &generator) ?? 30
      asOf = .init(day: made.day + edge, second: made.second)
    }
    if asOf < made { asOf = made }
    let seller = moment(after: success, days: 0...15)
    let isRated = Bool.random(using: &generator) && seller <= asOf
    return NaiveCalculation(
      isTmall: Bool.random(using: &generator), made: made, success: success, seller: isRated ? seller : nil,
      asOf: asOf)
  }

  private static func instant(_ moment: NaiveCalculation.Moment) -> Instant {
    Instant(seconds: Int64(moment.day) * 86_400 + Int64(moment.second) - 8 * 3600)
  }

  private static func facts(_ naive: NaiveCalculation) -> ReviewFacts {
    var facts = ReviewFacts(platforms: [naive.isTmall ? .tmall : .taobao], madeAt: instant(naive.made))
    facts.rating = .neutral
    facts.order = OrderFacts(status: .finished, finishedAt: instant(naive.success))
    facts.sellerRating = naive.seller.map { .rated(at: instant($0)) } ?? .notRated
    return facts
  }
}
