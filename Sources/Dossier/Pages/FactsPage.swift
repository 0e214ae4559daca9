internal import Evidence

/// Order, review, calls and recordings, each fact with its place.
enum FactsPage {
  static func render(_ plan: DossierPlan) -> [UInt8] {
    var page = Page(title: plan.contents.name, language: plan.language)
    page.heading(Words.factsTitle, of: plan, about: Words.factsAbout)
    page.element(.main) { page in
      section(Words.orders, isEmpty: plan.contents.orders.isEmpty, &page) { page in
        for order in plan.contents.orders { facts(of: order, plan, &page) }
      }
      section(Words.reviews, isEmpty: plan.contents.reviews.isEmpty, &page) { page in
        for review in plan.contents.reviews { facts(of: review, plan, &page) }
      }
      section(Words.calls, isEmpty: plan.contents.calls.isEmpty, &page) { calls(plan, &$0) }
      section(Words.recordings, isEmpty: plan.contents.recordings.isEmpty, &page) { recordings(plan, &$0) }
    }
    page.footing(of: plan)
    return page.finish()
  }

  /// `差评`, `1星评价`, or nil when the table gave neither.
  static func rating(_ review: Review, _ language: Language) -> String? {
    (review.rating.map(Words.rating) ?? review.stars.map(Words.stars))?.text(in: language)
  }

  private static func section(
    _ title: Wording, isEmpty: Bool, _ page: inout Page, _ body: (inout Page) -> Void
  ) {
    page.element(.h2, title)
    if isEmpty { page.element(.p, .remark, Words.noFacts) } else { body(&page) }
  }

  private static func facts(of order: Order, _ plan: DossierPlan, _ page: inout Page) {
    // Name and address of the receiver serve no platform's decision: the order number tells the platform both.
    let isFull = plan.contents.edition != .platform
    page.facts([
      (Words.order, identifier(order.id, plan)),
      (Words.orderLine, order.line.map { identifier($0, plan) }),
      (Words.buyer, order.buyer),
      (Words.item, order.item),
      (Words.quantity, order.quantity.map(String.init)),
      (Words.paid, order.paid?.yuan),
      (Words.status, Words.status(order.status).text(in: plan.language)),
      (Words.createdAt, order.createdAt?.written),
      (Words.paidAt, order.paidAt?.written),
      (Words.shippedAt, order.shippedAt?.written),
      (Words.finishedAt, order.finishedAt?.written),
      (Words.receiver, isFull ? order.receiver : nil),
      (Words.phone, order.phone),
      (Words.address, isFull ? order.address : nil),
      (Words.note, order.note),
      (Words.place, plan.place(order.citation)),
    ])
  }

  private static func facts(of review: Review, _ plan: DossierPlan, _ page: inout Page) {
    let seller =
      review.sellerRating.map(Words.rating) ?? (review.sellerRatingKnown ? Words.notRated : Words.unknown)
    page.facts([
      (Words.order, identifier(review.order, plan)),
      (Words.orderLine, review.line.map { identifier($0, plan) }),
      (Words.buyer, review.buyer),
      (Words.item, review.item),
      (Words.ratingName, rating(review, plan.language)),
      (Words.madeAt, review.madeAt?.written ?? Words.unknownTime.text(in: plan.language)),
      (Words.reviewText, review.text),
      (Words.appended, review.appendText),
      (Words.appendedAt, review.appendedAt?.written),
      (Words.sellerRating, seller.text(in: plan.language)),
      (Words.sellerRatedAt, review.sellerRatedAt?.written),
      (Words.place, plan.place(review.citation)),
    ])
  }

  private static func identifier(_ id: Identifier, _ plan: DossierPlan) -> String {
    id.text + (Words.trust(id.trust)?.text(in: plan.language) ?? "")
  }

  private static func calls(_ plan: DossierPlan, _ page: inout Page) {
    page.table(.grid, head: Words.callHead) { page in
      for call in plan.contents.calls {
        let length =
          call.duration > 0
          ? DossierPlan.length(seconds: call.duration) : Words.notTalked.text(in: plan.language)
        page.row([
          call.at.written, call.number, Words.direction(call.direction).text(in: plan.language), length,
          plan.place(call.citation),
        ])
      }
    }
  }

  private static func recordings(_ plan: DossierPlan, _ page: inout Page) {
    let unknown = Words.unknown.text(in: plan.language)
    page.table(.grid, head: Words.recordingHead) { page in
      for recording in plan.contents.recordings {
        page.row([
          recording.namedAt?.written ?? unknown, recording.innerAt?.written ?? unknown,
          recording.number ?? unknown,
          recording.codec, recording.milliseconds.map { DossierPlan.length(milliseconds: $0) } ?? unknown,
          plan.contents.callsOfRecordings[recording.citation.original]?.at.written ?? unknown,
          plan.place(recording.citation),
        ])
      }
    }
  }
}
