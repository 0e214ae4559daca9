internal import Evidence

/// Finds the traits of one buyer that the signal table counts.
struct SignalFinder {
  let table: SignalTable
  let record: BuyerRecord
  let shop: Neighbourhood
  let badStars: Int

  func signals() -> [Signal] {
    let found = [
      lowLevel(), newAccount(), manyBadRatings(), lowValue(), samePhone(), sameAddress(), similarNick(),
      burst(),
      quickReview(), reviewBeforeReceipt(), contactAfterReview(), detailedQuestions(), nitpicking(),
      repeatedText(), unansweredCalls(),
    ]
    return found.compactMap { $0 }
  }

  private var badReviews: [Review] {
    record.reviews.filter { Standing($0, badStars: badStars).isBad }
  }

  private func limit(_ trait: String, _ name: String) -> Int64 { table.traits[trait]?.limits?[name] ?? .max }

  /// The signal of that trait, with its figures filled in.
  private func signal(_ trait: String, _ figures: String..., citing citations: [Citation] = []) -> Signal? {
    table.traits[trait].map { entry in
      Signal(id: trait, points: entry.points, why: entry.why.filled(figures), citations: citations)
    }
  }

  // MARK: The account

  private func lowLevel() -> Signal? {
    guard let profile = record.profile, let points = profile.points else { return nil }
    guard points <= limit("low-level", "points") else { return nil }
    return signal("low-level", String(points), citing: [profile.citation])
  }

  private func newAccount() -> Signal? {
    guard let profile = record.profile, let registered = profile.registeredAt else { return nil }
    let ages = record.orders.compactMap(\.createdAt).map { ($0 - registered) / 86_400 }.filter { $0 >= 0 }
    guard let age = ages.min(), age < limit("new-account", "days") else { return nil }
    return signal("new-account", String(age), citing: [profile.citation])
  }

  private func manyBadRatings() -> Signal? {
    guard let profile = record.profile, let given = profile.badRatingsGiven else { return nil }
    guard given >= limit("many-bad-ratings", "count") else { return nil }
    return signal("many-bad-ratings", String(given), citing: [profile.citation])
  }

  // MARK: The orders

  private func lowValue() -> Signal? {
    guard
      let order = record.orders.filter({ $0.paid != nil }).min(by: {
        ($0.paid?.fen ?? 0) < ($1.paid?.fen ?? 0)
      }),
      let paid = order.paid
    else { return nil }
    let isCheap = shop.percentile(of: paid.fen).map { $0 < limit("low-value", "percentile") } ?? false
    guard paid.fen <= limit("low-value", "fen") || isCheap else { return nil }
    return signal("low-value", paid.yuan, citing: [order.citation])
  }

  private func samePhone() -> Signal? {
    shared("same-phone") { order in order.phone.flatMap(PhoneNumber.init).flatMap { shop.byPhone[$0] } }
  }

  private func sameAddress() -> Signal? {
    let isShared = record.orders.contains { order in
      table.sharedPlaces.contains { place in order.address.map { holds($0, place) } ?? false }
    }
    return shared(isShared ? "shared-place" : "same-address") { order in
      order.address.flatMap(table.least.addressKey).flatMap { shop.byAddress[$0] }
    }
  }

  private func shared(_ trait: String, by buyers: (Order) -> Set<String>?) -> Signal? {
    let found = record.orders.map { (order: $0, count: buyers($0)?.count ?? 0) }
    guard let most = found.max(by: { $0.count < $1.count }), most.count >= limit(trait, "orders") else {
      return nil
    }
    return signal(trait, String(most.count), citing: [most.order.citation])
  }

  private func holds(_ text: String, _ part: String) -> Bool {
    let whole = Array(text.utf8)
    let wanted = Array(part.utf8)
    guard !wanted.isEmpty, whole.count >= wanted.count else { return false }
    return (0...(whole.count - wanted.count)).contains {
      whole[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
  }

  private func similarNick() -> Signal? {
    guard let key = table.least.nickKey(record.buyer), let others = shop.byNickHead[key], others.count > 1
    else {
      return nil
    }
    let names = others.filter { $0 != record.buyer }.sorted().prefix(3)
    return names.isEmpty ? nil : signal("similar-nick", names.joined(separator: " / "))
  }

  private func burst() -> Signal? {
    let seconds = limit("same-item-burst", "minutes") * 60
    for order in record.orders {
      guard let item = order.item, let at = order.createdAt else { continue }
      let near = (shop.byItem[item] ?? []).filter { abs($0.at - at) <= seconds }
      let buyers = Set(near.map(\.buyer)).count
      guard buyers >= limit("same-item-burst", "orders"), let first = near.first, let last = near.last else {
        continue
      }
      let minutes = max(1, (last.at - first.at) / 60)
      return signal("same-item-burst", String(buyers), String(minutes), citing: [order.citation])
    }
    return nil
  }

  // MARK: The review and the talk about it

  private func order(of review: Review) -> Order? {
    record.orders.first { $0.id.trust == .exact && $0.id.text == review.order.text }
  }

  private func quickReview() -> Signal? {
    for review in badReviews {
      guard let made = review.madeAt, let finished = order(of: review)?.finishedAt, made >= finished else {
        continue
      }
      let minutes = (made - finished) / 60
      guard minutes <= limit("quick-review", "minutes") else { continue }
      return signal("quick-review", String(minutes), citing: [review.citation])
    }
    return nil
  }

  private func reviewBeforeReceipt() -> Signal? {
    for review in badReviews {
      guard let made = review.madeAt, let shipped = order(of: review)?.shippedAt, made < shipped else {
        continue
      }
      return signal("review-before-receipt", citing: [review.citation])
    }
    return nil
  }

  private func contactAfterReview() -> Signal? {
    let first = buyerFigures.compactMap(\.firstAt)
    for review in badReviews {
      guard let made = review.madeAt, let contact = first.filter({ $0 >= made }).min() else { continue }
      let hours = (contact - made) / 3_600
      guard hours <= limit("contact-after-review", "hours") else { continue }
      return signal("contact-after-review", String(hours), citing: [review.citation])
    }
    return nil
  }

  private var buyerFigures: [SpeakerFigures] {
    record.talks.flatMap { talk in
      talk.heard.figures.filter { talk.roles[$0.key] == .buyer }.map(\.value)
    }
  }

  private func detailedQuestions() -> Signal? {
    let questions = buyerFigures.reduce(0) { $0 + $1.questions }
    guard questions >= limit("detailed-questions", "questions") else { return nil }
    return signal("detailed-questions", String(questions))
  }

  private func nitpicking() -> Signal? {
    for review in badReviews {
      let signs = review.text.unicodeScalars.count { table.clauseSigns.unicodeScalars.contains($0) }
      guard signs + 1 >= limit("nitpicking", "clauses") else { continue }
      return signal("nitpicking", String(signs + 1), citing: [review.citation])
    }
    return nil
  }

  private func repeatedText() -> Signal? {
    for review in record.reviews {
      guard let key = table.least.textKey(review.text), let buyers = shop.byReviewText[key] else {
        continue
      }
      guard buyers.count >= limit("repeated-text", "accounts") else { continue }
      return signal("repeated-text", String(buyers.count), citing: [review.citation])
    }
    return nil
  }

  private func unansweredCalls() -> Signal? {
    let unanswered = record.calls.filter { $0.direction == .outgoing && $0.duration == 0 }
    guard unanswered.count >= limit("unanswered-calls", "calls") else { return nil }
    return signal("unanswered-calls", String(unanswered.count), citing: unanswered.map(\.citation))
  }
}
