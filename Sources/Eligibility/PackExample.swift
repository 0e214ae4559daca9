internal import Evidence

/// A worked case of a pack: the times of the tables in, the answer out.
public struct PackExample: Decodable, Hashable, Sendable {
  let made: Moment
  /// Trade success.
  let finished: Moment
  /// When the seller rated the buyer; nil when he has not.
  let sellerRated: Moment?
  let asOf: Moment
  let status: String
  let zone: String
  let earliest: Moment
  let latest: Moment
  /// A category that detection has named, and until when it can be filed under.
  let category: String?
  let categoryBy: Moment?

  private enum CodingKeys: String, CodingKey {
    case made, finished, status, zone, earliest, latest, category
    case categoryBy = "category_by"
    case sellerRated = "seller_rated"
    case asOf = "as_of"
  }

  /// The same case as the tables would give it: a negative review of a finished order.
  func facts(platform: String) -> ReviewFacts {
    var facts = ReviewFacts(platforms: [Platform(platform)], madeAt: made.instant)
    facts.rating = .negative
    facts.order = OrderFacts(status: .finished, finishedAt: finished.instant)
    facts.categories = Set([category.flatMap(Category.init)].compactMap { $0 })
    facts.sellerRating = sellerRated.map { .rated(at: $0.instant) } ?? .notRated
    return facts
  }

  /// What the answer has different from the example's; empty when nothing.
  func differences(from answer: Assessment) -> [String] {
    let pairs = [
      ("status", status, answer.status.rawValue),
      ("zone", zone, answer.zone?.rawValue ?? "none"),
      ("earliest", earliest.instant.written, answer.fileBy?.earliest.written ?? "none"),
      ("latest", latest.instant.written, answer.fileBy?.latest.written ?? "none"),
    ]
    return (pairs + routePairs(answer)).filter { $0.1 != $0.2 }.map { "\($0.0) is \($0.2), not \($0.1)" }
  }

  private func routePairs(_ answer: Assessment) -> [(String, String, String)] {
    guard let category else { return [] }
    let route = answer.routes.first { $0.category?.rawValue == category }
    return [
      (category, categoryBy?.instant.written ?? "no route", route?.fileBy?.earliest.written ?? "no route")
    ]
  }
}
