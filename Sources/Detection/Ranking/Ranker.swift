package import Evidence

/// Weighs what no phrase catches: how both sides speak, and what their dialogue is like.
///
/// By itself it may raise a dialogue without a finding to suspected, never further, and shows the buyer's words that
/// weighed most. What rules have put together out of the order of things it may confirm, and a lever and a demand that
/// rules have found it may tie. It holds a finding back where
/// the whole dialogue reads like an honest one: single phrases do occur in honest talk, and a wrong accusation is worse
/// than a missed one.
package struct Ranker {
  let scale: RankerScale

  private var table: RankerTable { scale.table }

  /// The id by which findings name the ranker.
  static let rule = "ranker"

  /// A passage and what it came to.
  struct Ranked {
    var score: Double
    /// The part of the score that rests on the buyer's own words.
    var ofBuyer: Double
    /// How plainly the network takes it for extortion rather than something less; nil without a network.
    var extortion: Double?
    var grams: Int
    var passage: Passage
    /// The buyer's messages that weigh most, heaviest first.
    var lines: [Line]
  }

  /// A dialogue as the ranker sees it.
  struct Scene {
    var passages: [Passage]
    var roles: [String: Role]
    var window: ClosedRange<Instant>?
    var traits: Set<String>
  }

  /// What rules have found in a dialogue.
  package struct Found: Sendable {
    package var level: Level
    /// What rules see of how the parts belong together, for a finding that is not strong.
    package var tie: Tie?
  }

  /// What the ranker makes of a dialogue.
  enum Opinion {
    case none
    case raise(Ranked)
    case holdBack(to: Level)
    /// What rules see of how the parts belong together is as plain as words would be.
    case confirm(Tie)
  }

  /// What the ranker makes of a dialogue of those traits that came to `ranked`, and in which rules have found that, or
  /// nothing.
  func opinion(on ranked: Ranked, traits: Set<String>, found: Found?) -> Opinion {
    if let tie = found?.tie, confirms(tie, ranked, traits) { return .confirm(tie) }
    return opinion(on: ranked, traits: traits, weighing: found)
  }

  private func opinion(on ranked: Ranked, traits: Set<String>, weighing found: Found?) -> Opinion {
    switch found?.level {
    case .strong?, .medium?:
      // A few words say too little of a dialogue to speak against a demand that is plainly more than is due. Where it
      // may be a remedy for a fault in words that no rule knows, the doubt is the buyer's.
      if ranked.grams < table.leastHeard, DialogueTraits.arePlain(traits) { return .none }
      return found?.level == .strong ? onStrong(ranked) : onMedium(ranked.score)
    case .weak?, nil:
      guard let bar = bar(for: traits, found: found, extortion: ranked.extortion) else { return .none }
      return ranked.score > bar && ranked.ofBuyer >= table.leastBuyer ? .raise(ranked) : .none
    }
  }

  /// Whether the network does not take the dialogue for something less than extortion.
  private func isExtortion(_ ranked: Ranked) -> Bool {
    guard let network = table.network, let extortion = ranked.extortion else { return true }
    return extortion >= network.leastExtortion
  }

  /// Whether the dialogue as a whole says the same as a tie that rules see.
  ///
  /// It can only fail to: what rules do not see is never strong.
  private func confirms(_ tie: Tie, _ ranked: Ranked, _ traits: Set<String>) -> Bool {
    guard let network = table.network, let extortion = ranked.extortion else {
      return tie == .order && ranked.score >= table.confirmAbove
    }
    let bars = Tie.Bars(
      order: table.confirmAbove, adjacency: table.tieAbove, least: network.leastExtortion,
      plain: network.plainExtortion)
    return bars.areMet(by: tie, score: ranked.score, extortion: extortion, traits: traits)
      && (tie == .order || ranked.ofBuyer >= table.leastBuyer)
  }

  private func onStrong(_ ranked: Ranked) -> Opinion {
    guard ranked.score < table.holdTold || !isExtortion(ranked) else { return .none }
    return .holdBack(to: ranked.score >= table.holdStrong ? .medium : .weak)
  }

  private func onMedium(_ score: Double) -> Opinion {
    score >= table.holdMedium ? .none : .holdBack(to: .weak)
  }

  /// What a dialogue without a finding must score; nil when it can not be raised.
  ///
  /// Least is asked where a bad review stands or the buyer brings one into play, and something is found; more where
  /// nothing is, where the sum may be due (that is asked for in many ways) or where the shop spoke of money first; and
  /// most where nobody speaks of a review at all, which is how nearly all of a shop's dialogues are: there even more
  /// where the network does not plainly take it for extortion.
  private func bar(for traits: Set<String>, found: Found?, extortion: Double?) -> Double? {
    let isGrounded = found != nil || traits.contains("review bad") || traits.contains("handle")
    guard Self.hasLever(traits) else {
      let isPlain = extortion.map { $0 >= table.network?.plainExtortion ?? 0 } ?? true
      return isGrounded ? isPlain ? table.raiseClosed : table.raiseFar : nil
    }
    let isLikely = isGrounded && Self.isOpen(traits) && !traits.contains(DialogueTraits.within)
    return isLikely ? table.raiseAbove : table.raiseDoubtful
  }

  /// Acts by which a buyer brings a rating, an exposure or a complaint into play.
  static let levers: ActSet = [
    .mentionsRating, .threatensReview, .sellsStars, .announcesReview, .holdsReview, .threatensExposure,
    .threatensComplaints, .claimsCrowd,
  ]

  /// Whether the dialogue is in a state in which extortion is likely at all: a bad review stands or the buyer brings one
  /// into play, and it was not the shop that put money on the table.
  package static func isOpen(_ traits: Set<String>) -> Bool {
    hasLever(traits) && !traits.contains("shop offered")
  }

  private static let demands: [Act] = [.demandsMoney, .demandsGoods, .demandsBoth, .namesPrice]

  /// Whether rules have found what presses and what is asked for, by a buyer who came first: then only how the two belong
  /// together is left to say.
  ///
  /// A refund of what was paid is no such demand, unless the buyer says that nothing is wrong, nor is what a credible
  /// claim grants.
  static func isSupported(_ traits: Set<String>) -> Bool {
    let mayBeRefund = !traits.contains("sum above price") && !traits.contains("no defect")
    let isRefund = traits.contains("remedy") && mayBeRefund
    return isOpen(traits) && !isRefund && !traits.contains(DialogueTraits.within)
      && (traits.contains("sum") || demands.contains { traits.contains("buyer " + $0.name) })
  }

  private static func hasLever(_ traits: Set<String>) -> Bool {
    traits.contains("review bad")
      || Act.allCases.contains { levers.contains($0) && traits.contains("buyer " + $0.name) }
  }

  /// The passage that scores highest, or nil when neither side says anything.
  func highest(of scene: Scene) -> Ranked? {
    let base = scene.traits.sorted().reduce(0) { $0 + (table.traits[$1] ?? 0) }
    return scene.passages.filter { $0.touches(scene.window) }
      .compactMap { rank($0, in: scene, base: base) }
      .max { $0.score < $1.score }
  }

  private func rank(_ passage: Passage, in scene: Scene, base: Double) -> Ranked? {
    let words = scale.score(
      passage, buyer: { scene.roles[$0.name] == .buyer }, staff: { scene.roles[$0.name] == .staff })
    guard let words else { return nil }
    let pressing = words.heaviest.prefix { $0.pressure >= table.lines.quoteAbove }.count
    var ranked = Ranked(
      score: base + words.total, ofBuyer: words.ofBuyer + words.ofLines, grams: words.grams, passage: passage,
      lines: words.heaviest.prefix(min(max(pressing, 1), table.quoted)).map(\.line))
    if let network = table.network {
      read(passage, in: scene, words: words.total, by: network, into: &ranked)
    }
    return ranked
  }

  /// What the network makes of a passage; of one that is not worth reading, or that nothing it may say would lift over
  /// any bar, it thinks the least it may.
  private func read(
    _ passage: Passage, in scene: Scene, words: Double, by network: NetworkTable, into ranked: inout Ranked
  ) {
    let isOpen = words >= network.readAbove && ranked.score + network.counted(network.most) >= table.leastBar
    let said = isOpen ? self.said(in: passage, by: scene.roles) : []
    guard !said.isEmpty else {
      ranked.score += network.counted(-network.most)
      ranked.extortion = -network.most
      return
    }
    var reader = DialogueNetwork(network.weights)
    let traits = network.traits.indices.filter { scene.traits.contains(network.traits[$0]) }
    let reading = reader.read(said.map(\.read), traits: traits)
    let pressing = Double(reading.verdicts[NetworkShape.pressing])
    ranked.extortion = Double(reading.verdicts[NetworkShape.extortion])
    ranked.score += network.counted(pressing)
    let lines = zip(said, reading.lineKinds).filter { $0.0.read.isBuyer }
      .sorted { ($1.1[0], $0.0.line.number) < ($0.1[0], $1.0.line.number) }
    let pressed = lines.prefix { Double($0.1[0]) >= network.quoteAbove }.count
    ranked.lines = lines.prefix(min(max(pressed, 1), table.quoted)).map(\.0.line)
  }

  /// The lines of buyer and shop, and how the network reads them.
  private func said(in passage: Passage, by roles: [String: Role]) -> [(line: Line, read: NetworkLine)] {
    passage.lines.compactMap { line in
      roles[line.voice.name].flatMap {
        NetworkLine(line.number, $0, scale.grams.characters(of: line.text.utf8Span.span))
      }.map { (line, $0) }
    }
  }
}

extension RankerTable {
  /// What the lines that press most count together; those that are not there count least.
  func mean(of pressures: [Double]) -> Double { Self.mean(of: pressures, among: cited, floor: lines.floor) }

  /// The same of `count` lines that count `floor` at least.
  package static func mean(of pressures: [Double], among count: Int, floor: Double) -> Double {
    let absent = Double(count - pressures.count) * floor
    return pressures.reduce(absent) { $0 + max($1, floor) } / Double(count)
  }
}
