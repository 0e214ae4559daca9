internal import Detection
internal import Evidence

/// Where scores begin to mean something, read off conversations that the model had not seen.
struct Thresholds {
  var raiseAbove: Double
  /// For dialogues in which extortion is unlikely from the start.
  var raiseClosed: Double
  var holdMedium: Double
  var holdStrong: Double
  var holdShown: Double
  /// The ranker never speaks against a buyer whose own words weigh nothing.
  var leastBuyer = 0.0

  /// At most this share of honest conversations may be raised.
  static let honestShare = 0.003
  /// So much more must a dialogue score in which extortion is unlikely.
  static let closedMargin = 1.0
  /// At most about this share of the findings that are right may be held back.
  static let heldShare = 0.05
  /// A strong finding is held back only where the dialogue scores so much less again.
  static let strongMargin = 0.5

  /// The shortest of the honest talks in which rules were wrong had about as many different characters and pairs.
  static let leastHeard = 100

  init(_ scored: [(example: TrainingSet.Example, score: Double)]) {
    // Single texts are easier than talk, and would only make room for more wrong flags among it.
    let scored = scored.filter { !$0.example.sample.staff.isEmpty }
    let open = scored.filter { Ranker.isOpen(Set($0.example.sample.traits)) }
    let honest = open.filter { $0.example.conversation.isHonest }.map(\.score).sorted(by: >)
    let allowed = Int(Double(scored.count { $0.example.conversation.isHonest }) * Self.honestShare)
    raiseAbove = allowed < honest.count ? honest[allowed] : 0
    raiseClosed = raiseAbove + Self.closedMargin
    let shown = scored.filter { $0.example.sample.found?.isTold == false }
    holdMedium = Self.heldBack(.medium, in: scored)
    let told = scored.filter { $0.example.sample.found?.isTold == true }
    holdStrong = min(holdMedium, Self.heldBack(.strong, in: told) - Self.strongMargin)
    holdShown = max(raiseAbove, shown.filter { !$0.example.conversation.isPressing }.map(\.score).max() ?? 0)
  }

  private static func heldBack(
    _ level: Level, in scored: [(example: TrainingSet.Example, score: Double)]
  ) -> Double {
    let right = found(level, in: scored)
    return right.isEmpty ? -1 : right[Int(Double(right.count) * heldShare)]
  }

  /// Scores of conversations in which rules rightly found something, ascending.
  private static func found(
    _ level: Level, in scored: [(example: TrainingSet.Example, score: Double)]
  ) -> [Double] {
    scored.filter { $0.example.conversation.isPressing && $0.example.sample.found?.level == level }
      .map(\.score).sorted()
  }
}
