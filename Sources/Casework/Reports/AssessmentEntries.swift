internal import Eligibility
internal import Evidence

/// Turns an assessment into what outputs show.
struct AssessmentEntries {
  let language: Language
  let asOf: Instant
  /// Seconds before an end from which a person is warned.
  let warning: Int64

  func review(_ line: AssessedReview) -> ReviewEntry {
    let review = line.item.review
    let answer = line.assessment
    let left = line.secondsLeft(asOf)
    return ReviewEntry(
      order: line.item.order, line: line.item.line, buyer: line.item.buyer, shop: line.item.shop,
      platform: line.item.platform?.id, kind: line.kind.rawValue, rating: review?.rating?.rawValue,
      stars: review?.stars, madeAt: line.madeAt?.iso8601, effectiveAt: answer?.effectiveAt?.iso8601,
      status: (answer?.status ?? .unknown).rawValue, zone: answer?.zone?.rawValue,
      hoursLeft: left.map { Int($0 / 3600) },
      urgent: line.secondsToNextEnd(asOf).map { $0 <= warning } ?? false,
      missing: (answer?.missing ?? []).map {
        MissingEntry(id: $0.id, what: $0.what.text(in: language), until: $0.until?.iso8601)
      }, fileBy: answer?.fileBy.map(deadline),
      evidenceExpires: (answer?.evidenceExpires ?? []).map {
        ExpiryEntry(what: $0.what.text(in: language), at: $0.at.iso8601, why: $0.why.text(in: language))
      }, routes: (answer?.routes ?? []).map(route))
  }

  private func deadline(_ deadline: Deadline) -> DeadlineEntry {
    DeadlineEntry(
      earliest: deadline.earliest.iso8601, latest: deadline.latest.iso8601,
      steps: deadline.steps.map {
        StepEntry(
          rule: $0.rule, from: $0.from.iso8601, to: $0.to.iso8601, why: $0.why.text(in: language),
          source: $0.source)
      })
  }

  private func route(_ route: Route) -> RouteEntry {
    RouteEntry(
      id: route.id, title: route.title.text(in: language), why: route.why.text(in: language),
      fileBy: route.fileBy.map(deadline))
  }
}
