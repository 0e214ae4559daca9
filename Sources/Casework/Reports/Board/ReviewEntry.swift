internal import Eligibility
internal import Evidence

/// One line of the deadline board as outputs show it.
///
/// The JSON shape is a promise (README).
struct ReviewEntry: Sendable {
  var order: String?
  var line: String?
  var buyer: String?
  var shop: String?
  var platform: String?
  var kind: ReviewFacts.Kind
  var rating: Rating?
  var stars: Int?
  var madeAt: Instant?
  /// Whole hours until the earliest reading of the window ends.
  var hoursLeft: Int?
  /// Ends within the warning time (72 h).
  var urgent: Bool
  /// Nil when no pack covers the review's date.
  var assessment: Assessment?

  var status: Status { assessment?.status ?? .unknown }
}

extension ReviewEntry {
  /// - Parameters:
  ///   - line: The review as it was judged.
  ///   - asOf: The moment of judging.
  ///   - warning: Seconds before an end from which a person is warned.
  init(_ line: AssessedReview, asOf: Instant, warning: Int64) {
    let review = line.item.review
    self.init(
      order: line.item.order, line: line.item.line, buyer: line.item.buyer, shop: line.item.shop,
      platform: line.item.platform?.id, kind: line.kind, rating: review?.rating, stars: review?.stars,
      madeAt: line.madeAt, hoursLeft: line.secondsLeft(asOf).map { Int($0 / 3600) },
      urgent: line.isUrgent(asOf: asOf, warning: warning), assessment: line.assessment)
  }

  func write(to json: inout JSONWriter, in language: Language) {
    json.object { json in
      json.field("buyer", buyer)
      json.field("effectiveAt", assessment?.effectiveAt)
      json.key("evidenceExpires")
      json.list(assessment?.evidenceExpires ?? []) { $1.write(to: &$0, in: language) }
      json.field("fileBy", assessment?.fileBy, in: language)
      json.filed(assessment, in: language)
      json.field("hoursLeft", hoursLeft)
      json.field("kind", kind.rawValue)
      json.field("line", line)
      json.field("madeAt", madeAt)
      json.key("missing")
      json.list(assessment?.missing ?? []) { $1.write(to: &$0, in: language) }
      json.field("order", order)
      json.field("platform", platform)
      json.field("rating", rating?.rawValue)
      json.key("routes")
      json.list(assessment?.routes ?? []) { $1.write(to: &$0, in: language) }
      json.field("shop", shop)
      json.field("stars", stars)
      json.field("status", status.rawValue)
      json.field("urgent", urgent)
      json.field("zone", assessment?.zone?.rawValue)
    }
  }
}
