internal import Evidence

/// One condition of the complaint, and how it stands.
enum Condition: Hashable, Sendable {
  case fulfilled
  /// Something the merchant can still do.
  case open(NeedKey, until: Instant?)
  /// Cannot be told from what was given, or is too uncertain to give a complaint up.
  case uncertain(NeedKey?, until: Instant?)
  /// Does not hold, by a rule that is certain enough.
  case failed(NeedKey)

  /// What to list as missing.
  var need: (key: NeedKey, until: Instant?)? {
    switch self {
    case .fulfilled: nil
    case .open(let key, let until): (key, until)
    case .uncertain(let key, let until): key.map { ($0, until) }
    case .failed(let key): (key, nil)
    }
  }
}

extension Condition {
  /// Whether both sides have rated, or still can (rules: within 15 days of trade success).
  static func mutualReview(_ book: PlatformRules, _ facts: ReviewFacts, asOf: Instant) -> Condition {
    guard let rule = book.mutualReview.value else { return .uncertain(nil, until: nil) }
    guard rule == .required else { return .fulfilled }
    let seller = facts.sellerRating.known(asOf: asOf)
    if case .rated = seller { return .fulfilled }
    let window = book.ratingWindow.value?.seconds ?? 0
    let closing = facts.order?.finishedAt.map { $0 + window }
    // Without the time of trade success: it was not after the review, so the window closes no later than this.
    let lastChance = closing ?? facts.madeAt.map { $0 + window }
    let isOpen = lastChance.map { asOf <= $0 } ?? true
    // That it can never be fulfilled any more is a deduction, too weak to give a complaint up.
    guard isOpen else {
      return .uncertain(seller == .notKnown ? .mutualUnchecked : .mutualLate, until: lastChance)
    }
    guard let closing else { return .open(.mutualUndated, until: nil) }
    return .open(seller == .notKnown ? .mutualUnchecked : .mutualOpen, until: closing)
  }

  static func orderFinished(_ book: PlatformRules, _ facts: ReviewFacts, asOf: Instant) -> Condition {
    guard book.orderFinished.value == .required else { return .fulfilled }
    switch facts.order?.status ?? .unknown {
    case .finished: return .fulfilled
    case .waitingForPayment, .waitingForShipment, .shipped: return .open(.orderWaiting, until: nil)
    case .closed: return .uncertain(.orderClosed, until: nil)
    case .unknown: break
    }
    if let finished = facts.order?.finishedAt, finished <= asOf { return .fulfilled }
    // Either side can rate after trade success only.
    if case .rated = facts.sellerRating.known(asOf: asOf) { return .fulfilled }
    return .uncertain(.orderNotGiven, until: nil)
  }

  /// Whether the rating is negative or neutral; elsewhere, at most three stars.
  static func ratingKind(_ book: PlatformRules, _ facts: ReviewFacts) -> Condition {
    let isBad: Bool
    switch (facts.rating, facts.stars, book.badStars.value) {
    case (let rating?, _, _): isBad = rating != .positive
    case (nil, let stars?, let most?): isBad = stars <= most
    default: return .uncertain(.ratingNotGiven, until: nil)
    }
    if isBad { return .fulfilled }
    return book.badStars.decides ? .failed(.ratingPositive) : .uncertain(.ratingPositive, until: nil)
  }
}
