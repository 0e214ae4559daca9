/// Acts as bits, so that asking for one costs nothing.
struct ActSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  @inline(__always)
  init(arrayLiteral acts: Act...) {
    for act in acts { insert(act) }
  }

  var isEmpty: Bool { bits == 0 }

  @inline(__always)
  mutating func insert(_ act: Act) { bits |= act.bit }

  mutating func formUnion(_ other: ActSet) { bits |= other.bits }

  @inline(__always)
  func contains(_ act: Act) -> Bool { bits & act.bit != 0 }

  @inline(__always)
  func overlaps(_ other: ActSet) -> Bool { bits & other.bits != 0 }
}

extension ActSet {
  /// Acts that are told in the report and weighed by nothing.
  static let told: ActSet = [
    .proposesRemedy, .declines, .hasRefunded, .speaksForAnother, .claimsLateness, .claimsPriceDrop,
    .claimsShipping,
  ]
}

extension Act {
  @inline(__always)
  fileprivate var bit: UInt64 { 1 << UInt64(number) }

  /// Written out, since Swift gives no number to a case that has a name.
  private var number: Int {
    switch self {
    case .threatensReview: 0
    case .sellsStars: 1
    case .offersUndo: 2
    case .announcesReview: 3
    case .holdsReview: 4
    case .threatensExposure: 5
    case .threatensComplaints: 6
    case .showsPower: 7
    case .claimsCrowd: 8
    case .demandsMoney: 9
    case .namesPrice: 10
    case .demandsGoods: 11
    case .demandsBoth: 12
    case .hintsDemand: 13
    case .addsUp: 14
    case .leavesPlatform: 15
    case .setsCondition: 16
    case .offersExchange: 17
    case .setsUltimatum: 18
    case .mentionsReview: 19
    case .claimsDefect: 20
    case .deniesDefect: 21
    case .asksRemedy: 22
    case .refusesRemedy: 23
    case .claimsLaw: 24
    case .claimsFood: 25
    case .claimsPromise: 26
    case .claimsCost: 27
    case .refusesMoney: 28
    case .reportsOffer: 29
    case .claimsSameTrade: 30
    case .tellsOfFraudster: 31
    case .abuses: 32
    case .leaksData: 33
    case .advertises: 34
    case .offersMoney: 35
    case .invitesPrice: 36
    case .offersRemedy: 37
    case .adverse: 38
    case .mentionsRating: 39
    case .proposesRemedy: 40
    case .declines: 41
    case .hasRefunded: 42
    case .speaksForAnother: 43
    case .claimsLateness: 44
    case .claimsPriceDrop: 45
    case .claimsShipping: 46
    }
  }
}
