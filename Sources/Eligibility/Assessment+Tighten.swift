internal import Evidence

extension Assessment {
  /// Takes over what another platform's rules add, where either may be the review's platform.
  ///
  /// The stricter status stands. Only `not-qualified` needs both: while one of them would still take the
  /// complaint, giving up would rest on a platform nobody knows.
  mutating func tighten(with other: Assessment, asOf: Instant) {
    let isGivenUpByOne = (status == .notQualified) != (other.status == .notQualified)
    status = isGivenUpByOne ? .unknown : other.status.strictness > status.strictness ? other.status : status
    packs += other.packs
    if effectiveAt != other.effectiveAt { effectiveAt = nil }
    missing += other.missing.filter { need in !missing.contains { $0.id == need.id } }
    evidenceExpires += other.evidenceExpires.filter { end in !evidenceExpires.contains { $0.says(end) } }
    evidenceExpires.sort { $0.endsBefore($1) }
    routes += other.routes.filter { route in !routes.contains { $0.id == route.id } }
    procedure += other.procedure.filter { note in !procedure.contains { $0.id == note.id } }
    filed = filed ?? other.filed
    fileBy = fileBy.map { $0.widened(by: other.fileBy) } ?? other.fileBy
    zone = fileBy.map { asOf <= $0.earliest ? .inside : asOf <= $0.latest ? .grey : .outside }
  }
}

extension Deadline {
  fileprivate func widened(by other: Deadline?) -> Deadline {
    guard let other else { return self }
    return Deadline(
      earliest: min(earliest, other.earliest), latest: max(latest, other.latest),
      steps: steps + other.steps.filter { !steps.contains($0) })
  }
}

extension Note {
  /// What ends first stands first; what has no date stands before all, since it is to be saved today.
  func endsBefore(_ other: Note) -> Bool {
    (at?.seconds ?? .min) < (other.at?.seconds ?? .min)
  }

  /// Whether it tells a person the same, wherever that is from.
  fileprivate func says(_ other: Note) -> Bool {
    id == other.id && what == other.what && at == other.at && why == other.why
  }
}

extension Status {
  /// Greater is worse for the merchant.
  fileprivate var strictness: Int {
    switch self {
    case .qualified: 0
    case .requiresAction: 1
    case .unknown: 2
    case .notQualified: 3
    }
  }
}
