internal import Eligibility
internal import Evidence

/// Where one line of the deadline board stands, and no more of it than that takes.
struct BoardLine: Sendable {
  /// The place of its case among the run's cases.
  var place: Int
  var kind: ReviewFacts.Kind
  /// Ends within the warning time.
  var urgent: Bool
  private var order: String
  private var group: Group
  private var time: Int64

  private enum Group: Int { case open, between, undated, over }

  init(_ line: AssessedReview, at place: Int, urgent: Bool, asOf: Instant) {
    self.place = place
    self.urgent = urgent
    kind = line.kind
    order = line.item.order ?? ""
    guard let deadline = line.assessment?.fileBy else {
      (group, time) = (.undated, line.madeAt?.seconds ?? 0)
      return
    }
    if deadline.earliest >= asOf {
      (group, time) = (.open, deadline.earliest.seconds)
    } else if deadline.latest >= asOf {
      (group, time) = (.between, deadline.latest.seconds)
    } else if let next = line.namedRoutes.compactMap({ $0.fileBy?.earliest }).filter({ $0 >= asOf }).min() {
      (group, time) = (.open, next.seconds)
    } else {
      (group, time) = (.over, -deadline.latest.seconds)
    }
  }

  /// What ends first stands first; then what may still be argued about; what is over stands last.
  func burnsBefore(_ other: BoardLine) -> Bool {
    if group != other.group { return group.rawValue < other.group.rawValue }
    if time != other.time { return time < other.time }
    if order != other.order { return order < other.order }
    return kind == .first && other.kind == .append
  }
}
