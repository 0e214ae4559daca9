public import Evidence

extension Rulebook {
  /// The orders and reviews of one shop, indexed by what accounts may share.
  ///
  /// Orders of different shops must not be mixed.
  public func neighbourhood(orders: [Order], reviews: [Review]) -> Neighbourhood {
    Neighbourhood(orders: orders, reviews: reviews, least: traits.least)
  }

  /// Traits of one buyer's orders, times and account that professional reviewers share.
  public func signals(of record: BuyerRecord, among shop: Neighbourhood) -> [Signal] {
    SignalFinder(table: traits, record: record, shop: shop, badStars: verdicts.badStars).signals()
  }

  /// The score of a buyer: a part a signal, and one for the finding of each judgement.
  public func score(signals: [Signal], judgements: [Judgement]) -> Score {
    var parts = signals.map { ScorePart(id: $0.id, points: $0.points, why: $0.why) }
    for finding in judgements.flatMap(\.findings) where !finding.elements.isEmpty {
      let level = finding.level.rawValue
      parts.append(
        ScorePart(
          id: "finding-" + level, points: verdicts.points[level] ?? 0, why: verdicts.say("finding-" + level)))
    }
    return Score(parts: parts)
  }
}
