internal import Evidence

/// One platform's rules on one day: its pack, filled up from the pack for any platform, read and checked.
///
/// A class, so that judging a hundred thousand reviews passes a pointer and not a copy of a whole pack.
final class PlatformRules: Sendable {
  let pack: PlatformPack
  let window: Sourced<Span>
  let windowEffective: Sourced<Span>
  let takesEffect: Sourced<Effect>
  let effectBoth: Sourced<Span>
  let effectSingle: Sourced<Span>
  let ratingWindow: Sourced<Span>
  let mutualReview: Sourced<Mutual>
  let badStars: Sourced<Int>
  let orderFinished: Sourced<Mutual>
  let abuseWindow: Sourced<Span>
  let strictestWindow: Sourced<Span>
  let warning: Sourced<Span>
  let oneReport: Sourced<Bool>
  let phoneMatch: Sourced<Mutual>
  let needs: [NeedKey: Sentence]
  let clocks: [Clock]
  /// When the platform's staff can no longer see a conversation.
  let chatClock: Clock?
  let routes: [RouteRule]
  let procedure: [ProcedureStep]
  /// The same as notes, as long as nothing was filed.
  let notes: [Note]
  let extortion: ExtortionLaw?

  enum Effect: String, Hashable, Sendable { case made, mutual }
  enum Mutual: String, Hashable, Sendable { case required, automatic }

  init(_ pack: PlatformPack, filledFrom common: PlatformPack) throws(EligibilityError) {
    let source = Source(pack: pack, common: common)
    self.pack = pack
    window = try source.read(.window, Span.init)
    windowEffective = try source.read(.windowEffective, Span.init)
    takesEffect = try source.read(.takesEffect, Effect.init(rawValue:))
    effectBoth = try source.read(.effectBoth, Span.init)
    effectSingle = try source.read(.effectSingle, Span.init)
    ratingWindow = try source.read(.ratingWindow, Span.init)
    mutualReview = try source.read(.mutualReview, Mutual.init(rawValue:))
    badStars = try source.read(.badStars) { Int($0) }
    orderFinished = try source.read(.orderFinished, Mutual.init(rawValue:))
    abuseWindow = try source.read(.abuseWindow, Span.init)
    strictestWindow = try source.read(.strictestWindow, Span.init)
    warning = try source.read(.warning, Span.init)
    oneReport = try source.read(.oneReport) { ["yes": true, "no": false][$0] }
    phoneMatch = try source.read(.phoneMatch, Mutual.init(rawValue:))
    needs = common.needs.merging(pack.needs) { $1 }
    for key in NeedKey.allCases where key.isRequired && needs[key] == nil {
      throw EligibilityError.missing(pack: pack.id, key: key.rawValue)
    }
    clocks = Self.merge(common.clocks.filter { !pack.omits.contains($0.id) }, pack.clocks, by: \.id)
    chatClock = clocks.first { $0.id == "chat-authorisation" }
    routes = Self.merge(common.routes.filter { !pack.omits.contains($0.id) }, pack.routes, by: \.id)
    procedure = Self.merge(common.procedure, pack.procedure, by: \.id)
    notes = procedure.map { $0.note(filedAt: nil) }
    extortion = pack.extortion ?? common.extortion
    try checkKnown()
  }

  /// The same rules without words, clocks and routes that have no window: the dates come out the same, and nothing
  /// else is asked.
  init(datesOf rules: PlatformRules) {
    pack = rules.pack
    window = rules.window.silent
    windowEffective = rules.windowEffective.silent
    takesEffect = rules.takesEffect.silent
    effectBoth = rules.effectBoth.silent
    effectSingle = rules.effectSingle.silent
    ratingWindow = rules.ratingWindow.silent
    mutualReview = rules.mutualReview.silent
    badStars = rules.badStars.silent
    orderFinished = rules.orderFinished.silent
    abuseWindow = rules.abuseWindow.silent
    strictestWindow = rules.strictestWindow.silent
    warning = rules.warning.silent
    oneReport = rules.oneReport.silent
    phoneMatch = rules.phoneMatch.silent
    needs = rules.needs.mapValues { _ in .silent }
    clocks = []
    chatClock = rules.chatClock
    routes = rules.routes.compactMap(RouteRule.init(datesOf:))
    procedure = []
    notes = []
    extortion = nil
  }

  /// What a calculation rests on may be unknown only together with the window itself.
  private func checkKnown() throws(EligibilityError) {
    for (key, known) in [
      (RuleKey.strictestWindow, strictestWindow.value != nil), (.warning, warning.value != nil),
      (.badStars, badStars.value != nil),
    ] where !known {
      throw .missing(pack: pack.id, key: key.rawValue)
    }
    guard window.value != nil, takesEffect.value == .mutual else { return }
    for (key, value) in [
      (RuleKey.effectBoth, effectBoth), (.effectSingle, effectSingle), (.ratingWindow, ratingWindow),
    ] where value.value == nil {
      throw .missing(pack: pack.id, key: key.rawValue)
    }
  }

  private static func merge<Item>(_ base: [Item], _ own: [Item], by id: KeyPath<Item, String>) -> [Item] {
    base.map { item in own.first { $0[keyPath: id] == item[keyPath: id] } ?? item }
      + own.filter { item in !base.contains { $0[keyPath: id] == item[keyPath: id] } }
  }

  /// A platform's own values first, then the ones for any platform.
  private struct Source {
    let pack: PlatformPack
    let common: PlatformPack

    func read<Value>(_ key: RuleKey, _ parse: (String) -> Value?) throws(EligibilityError) -> Sourced<Value> {
      guard let raw = pack.values[key] ?? common.values[key] else {
        throw EligibilityError.missing(pack: pack.id, key: key.rawValue)
      }
      return try raw.map { (text) throws(EligibilityError) in
        guard let value = parse(text) else {
          throw EligibilityError.badValue(pack: pack.id, key: key.rawValue, value: text)
        }
        return value
      }
    }
  }
}
