internal import Evidence

/// Something that happened in a case, as a record shows it.
struct CaseEvent {
  var at: Instant?
  var what: Wording
  var citation: Citation

  /// Order, review, the decisive words and calls; not sorted.
  static func all(_ plan: DossierPlan) -> [CaseEvent] {
    let contents = plan.contents
    var events = contents.orders.prefix(1).flatMap(steps)
    events += contents.reviews.prefix(1).flatMap(steps)
    events += plan.decisive.filter(\.isSpoken).map {
      CaseEvent(at: $0.at, what: Words.buyerSaid($0.text), citation: $0.citation)
    }
    events += contents.calls.map { call in
      let length = call.duration > 0 ? DossierPlan.length(seconds: call.duration) : nil
      return CaseEvent(at: call.at, what: Words.called(call.direction, length), citation: call.citation)
    }
    return events
  }

  private static func steps(of order: Order) -> [CaseEvent] {
    let times = [order.createdAt, order.paidAt, order.shippedAt, order.finishedAt]
    return zip(times, Words.orderSteps).compactMap { at, what in
      at.map { CaseEvent(at: $0, what: what, citation: order.citation) }
    }
  }

  private static func steps(of review: Review) -> [CaseEvent] {
    var events = [CaseEvent(at: review.madeAt, what: Words.reviewed(review), citation: review.citation)]
    if let words = review.appendText, !words.isEmpty {
      events.append(
        CaseEvent(at: review.appendedAt, what: Words.appended(words), citation: review.citation))
    }
    return events
  }
}
