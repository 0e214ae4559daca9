internal import Evidence

extension DossierPlan {
  /// Platform, shop, order and buyer, as the cover and the forms begin.
  var subjectRows: [(Wording, String?)] {
    let subject = contents.subject
    return [
      (Words.platform, subject.platform.map { title($0.id) } ?? Words.unknown.text(in: language)),
      (Words.shop, subject.shop),
      (Words.order, subject.order),
      (Words.orderLine, subject.line),
      (Words.buyer, subject.buyer),
      (Words.ratingName, contents.reviews.first.flatMap { FactsPage.rating($0, language) }),
    ]
  }
}
