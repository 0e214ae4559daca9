internal import Evidence

/// Judges one conversation for one case.
struct Judge {
  private let rulebook: Rulebook
  private let dialogue: Dialogue
  private let circumstances: Circumstances
  private let claims: Claims
  private let quotes: QuoteMaker
  /// Messages that nobody listened to.
  private let leftOut: Int
  private let passages: [Passage]
  private let standing: Standing
  private let initiative: Initiative

  init(rulebook: Rulebook, heard: Heard, circumstances: Circumstances) {
    self.rulebook = rulebook
    self.circumstances = circumstances
    leftOut = heard.leftOut
    passages = heard.passages
    standing = Standing(circumstances.review, badStars: rulebook.verdicts.badStars)
    dialogue = Dialogue(heard, circumstances: circumstances)
    initiative = Initiative(dialogue)
    claims = Claims(
      dialogue, review: rulebook.acts(in: circumstances.review?.text ?? ""), table: rulebook.verdicts,
      orders: circumstances.orders)
    quotes = QuoteMaker(wholeLength: rulebook.verdicts.quoteWhole, most: rulebook.verdicts.mostQuotes)
  }

  func judgement() -> Judgement {
    let findings =
      (finding().map { [withCourse($0)] } ?? [])
      + CategoryFinder(
        rulebook: rulebook, dialogue: dialogue, review: circumstances.review, quotes: quotes
      ).findings()
    let verdict = verdict(of: findings)
    let adverse = adverse(besideDemand: verdict > .none)
    let quoted = (findings.map(\.quotes.count) + adverse.map(\.quotes.count)).max() ?? 0
    return Judgement(
      verdict: verdict, findings: findings, adverse: adverse,
      entitlements: claims.isCredible ? claims.considered(rulebook.verdicts) : [],
      unknowns: unknowns(quoted: quoted))
  }

  /// The same finding with what is known of the course of the talk, where it is one.
  private func withCourse(_ finding: Finding) -> Finding {
    guard finding.level > .weak else { return finding }
    var finding = finding
    let course = Course(
      dialogue: dialogue, initiative: initiative, quotes: quotes, table: rulebook.verdicts)
    finding.course = course.points(of: finding)
    return finding
  }

  private func verdict(of findings: [Finding]) -> Verdict {
    switch findings.map(\.level).max() {
    case .strong: .strong
    case .medium: .suspected
    default: .none
    }
  }

  private func finding() -> Finding? {
    let group = weighing.heaviest()
    let traits = traits
    guard let ranker, let ranked = ranked(by: ranker, traits) else {
      return group.map { maker.finding(of: $0, considered: considered()) }
    }
    return finding(
      by: ranker.opinion(on: ranked, traits: traits, found: found(group, traits)), on: ranked, group)
  }

  private func finding(
    by opinion: Ranker.Opinion, on ranked: Ranker.Ranked, _ group: Weighing.Group?
  ) -> Finding? {
    switch opinion {
    case .raise where !isBeforeSale(ranked.passage):
      return maker.finding(
        of: weighing.group(in: ranked.passage.numbers), rankedBy: ranked, considered: considered("ranked"))
    case .confirm(let tie):
      return (weighing.tied(by: tie) ?? group).map { group in
        let remark = group.isPriced ? "priced-review" : "tied-by-\(tie.rawValue)"
        return maker.quoting(ranked.lines, in: maker.finding(of: group, considered: considered(remark)))
      }
    case .holdBack(let level):
      return group.map { maker.finding(of: $0.lowered(to: level), considered: considered("held-back")) }
    case .none, .raise:
      return group.map { group in
        let finding = maker.finding(of: group, considered: considered())
        return group.level > .weak ? maker.quoting(ranked.lines, in: finding) : finding
      }
    }
  }

  /// What was considered of entitlements, and a remark of the report.
  private func considered(_ remark: String? = nil) -> [Wording] {
    claims.considered(rulebook.verdicts) + (remark.map { [rulebook.verdicts.say($0)] } ?? [])
  }

  private var ranker: Ranker? { rulebook.scale.map(Ranker.init) }

  /// The passage that weighs most.
  private func ranked(by ranker: Ranker, _ traits: Set<String>) -> Ranker.Ranked? {
    ranker.highest(
      of: Ranker.Scene(
        passages: passages, roles: circumstances.roles, window: circumstances.window, traits: traits))
  }

  /// Whether everything was said before anything was bought: then it is bargaining, unless a bad review stands.
  private func isBeforeSale(_ passage: Passage) -> Bool {
    guard !standing.isBad, let bought = claims.boughtAt, let last = passage.last else { return false }
    return last < bought
  }

  private var maker: FindingMaker {
    FindingMaker(
      dialogue: dialogue, standing: standing, quotes: quotes, offered: initiative.named, paid: claims.paid,
      orders: Set(circumstances.orders.flatMap { [$0.id, $0.line].compactMap { $0?.text } }),
      rulebook: rulebook)
  }

  private var weighing: Weighing {
    Weighing(
      turns: dialogue.buyer, claims: claims, initiative: initiative, standing: standing,
      table: rulebook.verdicts, shopSpeaksOfReview: dialogue.staffDoes(.mentionsReview))
  }

  private func found(_ group: Weighing.Group?, _ traits: Set<String>) -> Ranker.Found? {
    group.map { group in
      let tie = group.level < .strong ? weighing.tie : nil
      let holds = tie != .adjacency || Ranker.isSupported(traits)
      return Ranker.Found(level: group.level, tie: holds ? tie : nil)
    }
  }

  /// What the rules by themselves make of the dialogue, for the trainer.
  var found: Ranker.Found? { found(weighing.heaviest(), traits) }

  /// What the dialogue is like, for the ranker.
  var traits: Set<String> {
    DialogueTraits(dialogue: dialogue, claims: claims, standing: standing, initiative: initiative).present()
  }

  /// Ids of the rules that recognise something in the buyer's words, for the trainer.
  var rules: Set<String> { Set(dialogue.buyer.flatMap(\.acts).map(\.rule.id)) }

  /// What is not known; `quoted` is the most quotes of one thing.
  private func unknowns(quoted: Int) -> [Wording] {
    var unknowns: [Wording] = []
    if circumstances.review == nil { unknowns.append(rulebook.verdicts.say("no-review")) }
    if claims.paid == nil { unknowns.append(rulebook.verdicts.say("no-price")) }
    if leftOut > 0 { unknowns.append(rulebook.verdicts.say("left-out", String(leftOut))) }
    if quoted >= quotes.most { unknowns.append(rulebook.verdicts.say("most-quotes", String(quotes.most))) }
    return unknowns
  }

  /// The shop's own harmful lines, one entry a rule, worst first.
  private func adverse(besideDemand: Bool) -> [AdverseConduct] {
    var byRule: [String: (rank: Int, conduct: AdverseConduct)] = [:]
    func take(_ turn: Turn) {
      for done in turn.acts where done.rule.rank < 100 && (besideDemand || !done.rule.besideDemand) {
        let conduct = AdverseConduct(rule: done.rule.id, quotes: [], advice: done.rule.advice)
        guard byRule[done.rule.id]?.conduct.quotes.count ?? 0 < quotes.most else { continue }
        byRule[done.rule.id, default: (done.rule.rank, conduct)].conduct.quotes +=
          quotes.quotes(of: turn, elements: [])
      }
    }
    dialogue.staff.forEach(take)
    dialogue.robots.forEach(take)
    return byRule.values.sorted { ($0.rank, $0.conduct.rule) < ($1.rank, $1.conduct.rule) }.map(\.conduct)
  }
}
