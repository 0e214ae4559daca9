import Eligibility
import Evidence

/// One line of the oracle: a review as the tables would give it, and the answer expected.
struct OracleCase {
  let facts: ReviewFacts
  let asOf: Instant
  /// When the shop's time to act in a dispute ends; nil on platforms without one.
  let disputeEnd: Instant?
  private let status: Status
  private let zone: Zone
  private let earliest: Instant
  private let latest: Instant
  private let effective: Instant?
  private let pack: String

  init?(_ line: Substring) {
    let cells = line.split(separator: "\t").map(String.init)
    guard cells.count == 15, let asOf = Self.moment(cells[7]), let status = Status(rawValue: cells[8]),
      let zone = Zone(rawValue: cells[9]), let earliest = Self.moment(cells[10]),
      let latest = Self.moment(cells[11])
    else { return nil }
    facts = Self.facts(cells)
    (self.asOf, self.status, self.zone, self.earliest, self.latest) = (asOf, status, zone, earliest, latest)
    effective = Self.moment(cells[12])
    pack = cells[13]
    disputeEnd = Self.moment(cells[14])
  }

  func agrees(with answer: Assessment) -> Bool {
    let dispute = answer.evidenceExpires.first { $0.id == "dispute-answer" }?.at
    return answer.status == status && answer.zone == zone && answer.fileBy?.earliest == earliest
      && answer.fileBy?.latest == latest && answer.packs == [pack] && dispute == disputeEnd
      && (facts.kind == .append || !Self.fixesEffect(facts) || answer.effectiveAt == effective)
  }

  /// Where a platform does not publish when a review takes effect, neither side claims a moment.
  private static func fixesEffect(_ facts: ReviewFacts) -> Bool {
    ["taobao", "tmall", "douyin", "amazon"].contains(facts.platforms[0].id)
  }

  private static func facts(_ cells: [String]) -> ReviewFacts {
    var facts = ReviewFacts(
      kind: cells[1] == "append" ? .append : .first, platforms: [Platform(cells[0])],
      madeAt: moment(cells[2]))
    facts.order = OrderFacts(status: status(cells[4]), finishedAt: moment(cells[3]))
    facts.sellerRating =
      switch cells[5] {
      case "none": .notRated
      case "unknown": .notKnown
      case "undated": .rated(at: nil)
      default: .rated(at: moment(cells[5]))
      }
    facts.rating = Rating(rawValue: cells[6])
    facts.stars = Int(cells[6])
    return facts
  }

  private static func status(_ word: String) -> Order.Status {
    switch word {
    case "finished": .finished
    case "shipped": .shipped
    case "closed": .closed
    default: .unknown
    }
  }

  private static func moment(_ cell: String) -> Instant? { Int64(cell).map(Instant.init(seconds:)) }
}
