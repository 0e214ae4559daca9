internal import Detection
internal import Evidence

/// Where scores begin to mean something, read off conversations that the model had not seen.
struct Thresholds {
  var raiseAbove: Double
  /// For dialogues in which extortion is less likely, and for those in which it is unlikely from the start.
  var raiseDoubtful: Double
  var raiseClosed: Double
  var holdMedium: Double
  var holdTold: Double
  var holdStrong: Double
  var confirmAbove: Double
  /// The ranker never speaks against a buyer whose own words weigh nothing.
  var leastBuyer = 0.0

  /// At most this share of honest conversations may be raised.
  static let honestShare = 0.01
  /// So much more must a dialogue score in which extortion is less likely; and where nobody speaks of a review, which
  /// the training conversations do far more often than people in shops.
  static let doubtfulMargin = 1.5
  static let closedMargin = 3.0
  /// At most about this share of the findings that are right may be held back.
  static let heldShare = 0.05
  /// A strong finding counts as weak only where the dialogue scores so much less again.
  static let strongMargin = 2.0
  /// At most this share of innocent conversations may show what nobody says, and a dialogue must score so much more.
  static let shownShare = 0.0005
  static let shownMargin = 2.0

  /// The shortest of the honest talks in which rules were wrong had about as many different characters and pairs.
  static let leastHeard = 100

  init(_ scored: [Scored]) {
    // Single texts are easier than talk, and would only make room for more wrong flags among it.
    let scored = scored.filter { !$0.example.sample.staff.isEmpty }
    raiseAbove = Self.raiseAbove(scored)
    raiseDoubtful = raiseAbove + Self.doubtfulMargin
    raiseClosed = raiseAbove + Self.closedMargin
    let found = Dictionary(grouping: scored) { $0.example.sample.found?.level }
    let shown = scored.filter { $0.example.sample.found?.isShown == true }
    holdMedium = Self.heldBack(found[.medium, default: []])
    holdTold = Self.heldBack(found[.strong, default: []])
    holdStrong = holdTold - Self.strongMargin
    let innocent = shown.filter(\.isInnocent).map(\.score).sorted(by: >)
    let allowed = Int(Double(scored.count(where: \.isInnocent)) * Self.shownShare)
    confirmAbove = max(raiseAbove, allowed < innocent.count ? innocent[allowed] : 0) + Self.shownMargin
  }

  private static func raiseAbove(_ scored: [Scored]) -> Double {
    let honest = scored.filter { $0.example.conversation.isHonest }
    let open = honest.filter { Ranker.isOpen(Set($0.example.sample.traits)) }.map(\.score).sorted(by: >)
    let allowed = Int(Double(honest.count) * honestShare)
    return allowed < open.count ? open[allowed] : 0
  }

  /// The score below which a finding is held back: above all innocent talk, if that costs few that are right.
  private static func heldBack(_ found: [Scored]) -> Double {
    let right = found.filter { !$0.isInnocent }.map(\.score).sorted()
    guard !right.isEmpty else { return -1 }
    let innocent = found.filter(\.isInnocent).map(\.score).max() ?? right[0]
    return min(right[Int(Double(right.count) * heldShare)], innocent)
  }
}

extension Scored {
  /// Whether the buyer presses nobody.
  fileprivate var isInnocent: Bool { !example.conversation.isPressing }
}
