internal import Detection
internal import Evidence

/// Where scores begin to mean something, read off conversations that the model had not seen.
struct Thresholds {
  /// The network is asked of passages whose words come to so much.
  var readAbove: Double
  var raiseAbove: Double
  /// For dialogues in which extortion is less likely, and for those in which it is unlikely from the start.
  var raiseDoubtful: Double
  var raiseClosed: Double
  var raiseFar: Double
  var holdMedium: Double
  var holdTold: Double
  var holdStrong: Double
  var confirmAbove: Double
  var tieAbove: Double
  /// The ranker never speaks against a buyer whose own words weigh nothing.
  var leastBuyer = 0.0

  /// At most this share of honest conversations may be raised.
  static let honestShare = 0.007
  /// So much more must a dialogue score in which extortion is less likely; and where nobody speaks of a review, which
  /// the training conversations do far more often than people in shops.
  static let doubtfulMargin = 2.0
  static let closedMargin = 4.0
  static let farMargin = 8.5
  /// At most about this share of the findings that are right may be held back.
  static let heldShare = 0.05
  /// A strong finding counts as weak only where the dialogue scores so much less again.
  static let strongMargin = 1.5
  /// At most this share of innocent conversations may show what nobody says, and a dialogue must score so much more.
  static let shownShare = 0.0005
  static let shownMargin = 1.0
  /// The same where lever and demand are only near each other: above all innocent conversations.
  static let tiedMargin = 1.0
  /// What the network takes for extortion less than the first is not strong.
  ///
  /// What it takes for it as much as the second may be tied by the dialogue, or shown by a buyer with a credible claim.
  /// Of nine hundred conversations that are only suspected, models that had not seen them called five strong.
  static let leastExtortion = 0.25
  static let plainExtortion = 2.0

  /// The shortest of the honest talks in which rules were wrong had about as many different characters and pairs.
  static let leastHeard = 100

  /// So many of those who press may go unread, since their words are like everybody's.
  static let unreadShare = 0.02

  /// What the words of a passage must come to for the network to be asked.
  static func readAbove(_ scored: [ScoredInParts]) -> Double {
    let pressing = scored.filter(\.example.conversation.isPressing).map(\.score.words).sorted()
    return pressing.isEmpty ? 0 : pressing[Int(Double(pressing.count) * unreadShare)]
  }

  init(_ scored: [Scored], readAbove: Double) {
    self.readAbove = readAbove
    // Single texts are easier than talk, and would only make room for more wrong flags among it.
    let scored = scored.filter { !$0.example.sample.staff.isEmpty }
    raiseAbove = Self.raiseAbove(scored)
    raiseDoubtful = raiseAbove + Self.doubtfulMargin
    raiseClosed = raiseAbove + Self.closedMargin
    raiseFar = raiseAbove + Self.farMargin
    let found = Dictionary(grouping: scored) { $0.example.sample.found?.level }
    holdMedium = min(raiseAbove, Self.heldBack(found[.medium, default: []]))
    holdTold = min(raiseAbove + Self.shownMargin, Self.heldBack(found[.strong, default: []]))
    holdStrong = holdTold - Self.strongMargin
    let innocent = scored.filter(\.isInnocent)
    let shown = innocent.filter {
      $0.example.sample.found?.tie == .order && $0.extortion >= Self.leastExtortion
    }
    let allowed = Int(Double(innocent.count) * Self.shownShare)
    confirmAbove = max(raiseAbove, Self.score(number: allowed, of: shown)) + Self.shownMargin
    let adjacent = innocent.filter {
      $0.example.sample.found?.tie == .adjacency && $0.extortion >= Self.plainExtortion
    }
    tieAbove = max(confirmAbove, Self.score(number: 0, of: adjacent)) + Self.tiedMargin
  }

  /// Whether a dialogue is strong: rules have found all of it, or a tie without words that the model confirms.
  func areMet(by scored: Scored) -> Bool {
    let sample = scored.example.sample
    guard let tie = sample.found?.tie else {
      return sample.found?.level == .strong && scored.score >= holdTold
        && scored.extortion >= Self.leastExtortion
    }
    let bars = Tie.Bars(
      order: confirmAbove, adjacency: tieAbove, least: Self.leastExtortion, plain: Self.plainExtortion)
    return bars.areMet(
      by: tie, score: scored.score, extortion: scored.extortion, traits: Set(sample.traits))
  }

  /// The score of which so many score more; 0 when there are not so many.
  private static func score(number: Int, of scored: [Scored]) -> Double {
    let scores = scored.map(\.score).sorted(by: >)
    return number < scores.count ? scores[number] : 0
  }

  private static func raiseAbove(_ scored: [Scored]) -> Double {
    let honest = scored.filter { $0.example.conversation.isHonest }
    return score(
      number: Int(Double(honest.count) * honestShare),
      of: honest.filter { Ranker.isOpen(Set($0.example.sample.traits)) })
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
