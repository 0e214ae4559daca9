package import Evidence

/// Weighs what no phrase catches: how both sides speak, and what their dialogue is like.
///
/// By itself it may raise a dialogue without a finding to suspected, never further, and shows the buyer's words that
/// weighed most. What rules have put together out of the order of things it may confirm. It holds a finding back where
/// the whole dialogue reads like an honest one: single phrases do occur in honest talk, and a wrong accusation is worse
/// than a missed one.
package struct Ranker {
  let table: RankerTable

  /// The id by which findings name the ranker.
  static let rule = "ranker"

  /// A passage and what it came to.
  struct Ranked {
    var score: Double
    /// The part of the score that rests on the buyer's own words.
    var ofBuyer: Double
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
    /// Whether the order of things shows what the words leave out, for a finding that is not strong.
    package var isShown: Bool
  }

  /// What the ranker makes of a dialogue.
  enum Opinion {
    case none
    case raise(Ranked)
    case holdBack(to: Level)
    /// What only the order of things shows is as plain as words would be.
    case confirm
  }

  /// What the ranker makes of a dialogue of those traits that came to `ranked`, and in which rules have found that, or
  /// nothing.
  func opinion(on ranked: Ranked, traits: Set<String>, found: Found?) -> Opinion {
    if found?.isShown == true, ranked.score >= table.confirmAbove { return .confirm }
    switch found?.level {
    case .strong?, .medium?:
      // A few words say too little of a dialogue to speak against a demand that is plainly more than is due. Where it
      // may be a remedy for a fault in words that no rule knows, the doubt is the buyer's.
      if ranked.grams < table.leastHeard, DialogueTraits.arePlain(traits) { return .none }
      return found?.level == .strong ? onStrong(ranked.score) : onMedium(ranked.score)
    case .weak?, nil:
      guard let bar = bar(for: traits, found: found) else { return .none }
      return ranked.score > bar && ranked.ofBuyer >= table.leastBuyer ? .raise(ranked) : .none
    }
  }

  private func onStrong(_ score: Double) -> Opinion {
    guard score < table.holdTold else { return .none }
    return .holdBack(to: score >= table.holdStrong ? .medium : .weak)
  }

  private func onMedium(_ score: Double) -> Opinion {
    score >= table.holdMedium ? .none : .holdBack(to: .weak)
  }

  /// What a dialogue without a finding must score; nil when it can not be raised.
  ///
  /// Least is asked where a bad review stands or the buyer brings one into play, and something is found; more where
  /// nothing is, where the sum may be due (that is asked for in many ways) or where the shop spoke of money first; and
  /// most where nobody speaks of a review at all, which is how nearly all of a shop's dialogues are.
  private func bar(for traits: Set<String>, found: Found?) -> Double? {
    let isGrounded = found != nil || traits.contains("review bad") || traits.contains("handle")
    guard Self.hasLever(traits) else { return isGrounded ? table.raiseClosed : nil }
    let isLikely = isGrounded && Self.isOpen(traits) && !traits.contains(DialogueTraits.within)
    return isLikely ? table.raiseAbove : table.raiseDoubtful
  }

  /// Acts by which a buyer brings a rating, an exposure or a complaint into play.
  private static let levers: [Act] = [
    .mentionsRating, .threatensReview, .sellsStars, .announcesReview, .holdsReview, .threatensExposure,
    .threatensComplaints, .claimsCrowd,
  ]

  /// Whether the dialogue is in a state in which extortion is likely at all: a bad review stands or the buyer brings one
  /// into play, and it was not the shop that put money on the table.
  package static func isOpen(_ traits: Set<String>) -> Bool {
    hasLever(traits) && !traits.contains("shop offered")
  }

  private static func hasLever(_ traits: Set<String>) -> Bool {
    traits.contains("review bad") || levers.contains { traits.contains("buyer " + $0.rawValue) }
  }

  /// The passage that scores highest, or nil when neither side says anything.
  func highest(of scene: Scene) -> Ranked? {
    let base = table.bias + scene.traits.sorted().reduce(0) { $0 + (table.traits[$1] ?? 0) }
    return scene.passages.filter { $0.touches(scene.window) }
      .compactMap { rank($0, roles: scene.roles, base: base) }
      .max { $0.score < $1.score }
  }

  private func rank(_ passage: Passage, roles: [String: Role], base: Double) -> Ranked? {
    let buyer = passage.shares.filter { roles[$0.voice.name] == .buyer }
    let staff = passage.shares.filter { roles[$0.voice.name] == .staff }
    let grams = (buyer + staff).reduce(0) { $0 + $1.grams }
    guard grams > 0, !buyer.isEmpty else { return nil }
    let unit = table.step / Double(grams).squareRoot()
    let ofBuyer = Double(buyer.reduce(0) { $0 + $1.asBuyer }) * unit
    let ofStaff = Double(staff.reduce(0) { $0 + $1.asStaff }) * unit
    let heaviest = buyer.flatMap(\.heaviest).sorted {
      ($1.pressure, $0.line.number) < ($0.pressure, $1.line.number)
    }
    let ofLines = table.mean(of: heaviest.prefix(table.cited).map(\.pressure))
    let pressing = heaviest.prefix { $0.pressure >= table.lines.quoteAbove }.count
    return Ranked(
      score: base + ofBuyer + ofStaff + ofLines, ofBuyer: ofBuyer + ofLines, grams: grams, passage: passage,
      lines: heaviest.prefix(min(max(pressing, 1), table.quoted)).map(\.line))
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
