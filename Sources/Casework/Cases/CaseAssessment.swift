internal import Eligibility
internal import Evidence

/// One line of the board: a review or an append review, judged.
struct AssessedReview: Sendable {
  var item: Case
  var kind: ReviewFacts.Kind
  var madeAt: Instant?
  /// Nil when no pack covers the review's date.
  var assessment: Assessment?
  var problem: Problem?

  /// Seconds until the earliest reading of the window ends; nil when it has none or it is over.
  func secondsLeft(_ asOf: Instant) -> Int64? {
    guard let earliest = assessment?.fileBy?.earliest, earliest >= asOf else { return nil }
    return earliest - asOf
  }

  /// The ways to file under a category that detection has named.
  var namedRoutes: [Route] { (assessment?.routes ?? []).filter { $0.category != nil } }

  /// Seconds until the next of its ends: a reading of a window, or of something still missing.
  private func secondsToNextEnd(_ asOf: Instant) -> Int64? {
    // What has been filed waits for an answer; an append review may have come after it.
    guard assessment?.filed == nil || kind == .append else { return nil }
    var next: Instant?
    func take(_ end: Instant?) {
      if let end, end >= asOf { next = min(next ?? end, end) }
    }
    take(assessment?.fileBy?.earliest)
    take(assessment?.fileBy?.latest)
    for missing in assessment?.missing ?? [] { take(missing.until) }
    for route in namedRoutes { take(route.fileBy?.earliest) }
    return next.map { $0 - asOf }
  }

  /// Whether one of its ends comes within `warning` seconds.
  func isUrgent(asOf: Instant, warning: Int64) -> Bool {
    secondsToNextEnd(asOf).map { $0 <= warning } ?? false
  }
}

extension Investigation {
  /// The first and append reviews of one case, judged as of the run's moment.
  func assess(_ place: Int, with eligibility: Eligibility) -> [AssessedReview] {
    let item = cases[place]
    return [ReviewFacts.Kind.first, .append].compactMap { assess($0, of: item, at: place, with: eligibility) }
  }

  /// One of the reviews of the case at `place`; nil when it has none of that kind that could be disputed.
  func assess(
    _ kind: ReviewFacts.Kind, of item: Case, at place: Int, with eligibility: Eligibility
  ) -> AssessedReview? {
    guard let review = item.review, review.isDisputable else { return nil }
    let found =
      kind == .first
      ? ReviewFacts(of: review, order: item.mergedOrder, platforms: item.platforms)
      : ReviewFacts(appendOf: review, order: item.mergedOrder, platforms: item.platforms)
    guard var facts = found else { return nil }
    facts.evidence = evidence(of: item)
    facts.verdict = item.dialogues.isEmpty ? nil : verdict(of: place)
    facts.categories = categories(of: place)
    facts.filed = ledger.filings(of: item, upTo: options.asOf).last.map(FiledFacts.init)
    if let verdict = facts.verdict, verdict != .none {
      let start = options.asOf + -eligibility.demandSeconds
      facts.demands = demands.facts(of: place, since: start, upTo: options.asOf)
    }
    return judge(facts, of: item, with: eligibility)
  }

  private func judge(_ facts: ReviewFacts, of item: Case, with eligibility: Eligibility) -> AssessedReview {
    var line = AssessedReview(item: item, kind: facts.kind, madeAt: facts.madeAt)
    do { line.assessment = try eligibility.assess(facts, asOf: options.asOf) } catch {
      line.problem = Problem(
        error, of: item, file: item.review.flatMap { intake.original($0.citation.original)?.file })
    }
    return line
  }

  private func evidence(of item: Case) -> EvidenceFacts {
    let bound = item.dialogues.map { dialogues[$0.dialogue] }
    var facts = EvidenceFacts(
      hasChat: !bound.isEmpty, chatFrom: bound.flatMap(\.readings).compactMap(\.first).min(),
      hasCall: item.calls.contains { $0.duration > 0 }, hasRecording: !item.recordings.isEmpty)
    if !bound.isEmpty {
      let layouts = Set(bound.flatMap(\.readings).compactMap { format(of: $0.original) })
      let elsewhere = Set(binding.layoutsElsewhere + binding.shortMessageLayouts)
      facts.isChatElsewhere = !layouts.isEmpty && layouts.isSubset(of: elsewhere)
      facts.hasShortMessages = !layouts.isDisjoint(with: binding.shortMessageLayouts)
    }
    facts.callFrom = item.calls.filter { $0.duration > 0 }.map(\.at).min()
    facts.hasLooseCalls = hasCalls
    let bindsCall = !item.calls.isEmpty || !item.recordings.isEmpty
    facts.phone =
      bindsCall ? .matches : hasCalls && item.orders.contains(where: \.hidesPhone) ? .masked : .notGiven
    return facts
  }

  /// The layout that read a file.
  private func format(of original: OriginalID) -> String? {
    intake.files.indices.contains(original.index) ? intake.files[original.index].accounting?.format : nil
  }
}

extension Order {
  /// True when the platform keeps the buyer's number from the shop.
  fileprivate var hidesPhone: Bool { phone.map { PhoneNumber($0) == nil } ?? false }
}

extension Problem {
  init(_ error: EligibilityError, of item: Case, file: String?) {
    switch error {
    case .dateNotCovered(let platform, let date):
      self.init(
        code: "date-not-covered", file: file, detail: "\(item.order ?? "?"), \(platform.id), \(date.written)")
    case .noPack(let platform): self.init(code: "no-packs", file: "platforms", detail: platform)
    case .missing(let pack, let key): self.init(code: "pack-content", file: pack, detail: key)
    case .badValue(let pack, let key, let value):
      self.init(code: "pack-content", file: pack, detail: "\(key): \(value)")
    case .overlap(let one, let other): self.init(code: "pack-content", file: one, detail: other)
    }
  }
}

extension Case {
  /// The order as one row: the first value of every field over its rows, and the furthest status.
  var mergedOrder: Order? {
    guard var merged = orders.first else { return nil }
    guard orders.count > 1 else { return merged }
    merged.createdAt = orders.compactMap(\.createdAt).min()
    merged.paidAt = orders.compactMap(\.paidAt).min()
    merged.shippedAt = orders.compactMap(\.shippedAt).min()
    merged.finishedAt = orders.compactMap(\.finishedAt).max()
    merged.paid = orders.compactMap(\.paid).max()
    if let known = orders.map(\.status).last(where: { $0 != .unknown }) { merged.status = known }
    return merged
  }
}
