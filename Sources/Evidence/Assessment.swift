/// Whether a review can be complained about, by time, rating kind, finished order and mutual review.
public enum Status: String, Hashable, Sendable {
  case qualified
  case requiresAction = "requires-action"
  case notQualified = "not-qualified"
  case unknown
}

/// Where the moment of judging lies between the strictest and the most lenient reading of the window.
public enum Zone: String, Hashable, Sendable {
  case inside, grey, outside
}

/// One counted step of a deadline.
public struct Step: Hashable, Sendable {
  /// Key of the rule in its pack, such as `window-made`.
  public var rule: String
  public var from: Instant
  public var to: Instant
  /// The reason, in words.
  public var why: Wording
  public var source: String
  public init(rule: String, from: Instant, to: Instant, why: Wording, source: String) {
    self.rule = rule
    self.from = from
    self.to = to
    self.why = why
    self.source = source
  }
}

/// Earliest and latest date when readings differ.
///
/// The earliest is acted on.
public struct Deadline: Hashable, Sendable {
  public var earliest: Instant
  public var latest: Instant
  public var steps: [Step]
  public init(earliest: Instant, latest: Instant, steps: [Step]) {
    self.earliest = earliest
    self.latest = latest
    self.steps = steps
  }
}

/// Something that is missing, what to do about it, and until when.
public struct Missing: Hashable, Sendable {
  /// mutual-review, order-finished, rating-kind, platform, evidence-chat, evidence-call, proof-number, logistics-proof.
  public var id: String
  public var what: Wording
  public var until: Instant?
  public init(id: String, what: Wording, until: Instant?) {
    self.id = id
    self.what = what
    self.until = until
  }
}

/// Another way when the complaint is not open or not the best.
public struct Route: Hashable, Sendable {
  public var id: String
  public var title: Wording
  public var why: Wording
  /// The category this way files under, where detection has named it in the case.
  public var category: Category?
  /// What this way takes.
  public var needs: Wording?
  /// What the case's own figures come to under the rules of this way; nil where it asks for none.
  public var figures: Wording?
  /// Until when, where this way has a window of its own.
  public var fileBy: Deadline?
  public init(
    id: String, title: Wording, why: Wording, category: Category? = nil, needs: Wording? = nil,
    figures: Wording? = nil, fileBy: Deadline? = nil
  ) {
    self.id = id
    self.title = title
    self.why = why
    self.category = category
    self.needs = needs
    self.figures = figures
    self.fileBy = fileBy
  }
}

/// The answer to "can this review still be complained about".
public struct Assessment: Hashable, Sendable {
  /// The packs it was judged under, by id; two when the platform is not known.
  public var packs: [String]
  public var status: Status
  public var zone: Zone?
  public var effectiveAt: Instant?
  public var missing: [Missing]
  public var fileBy: Deadline?
  /// When a piece of evidence itself ceases to exist, or a right of one side ends.
  public var evidenceExpires: [Note]
  public var routes: [Route]
  /// What happens when and after it is filed.
  public var procedure: [Note]
  /// Set where it was filed before.
  public var filed: Filed?
  public init(
    packs: [String], status: Status, zone: Zone? = nil, effectiveAt: Instant? = nil, missing: [Missing] = [],
    fileBy: Deadline? = nil, evidenceExpires: [Note] = [], routes: [Route] = [], procedure: [Note] = [],
    filed: Filed? = nil
  ) {
    self.packs = packs
    self.status = status
    self.zone = zone
    self.effectiveAt = effectiveAt
    self.missing = missing
    self.fileBy = fileBy
    self.evidenceExpires = evidenceExpires
    self.routes = routes
    self.procedure = procedure
    self.filed = filed
  }
}
