/// What a recognised act means to the judge.
///
/// Closed: the judge reasons about each. Rules write it as words (`threatens-review`), sets as a bit.
public enum Act: UInt8, Decodable, CaseIterable, Sendable {
  // Levers
  case threatensReview
  case sellsStars
  case offersUndo
  case announcesReview
  case holdsReview
  case threatensExposure
  case threatensComplaints
  case showsPower
  case claimsCrowd
  // Demands
  case demandsMoney
  case namesPrice
  case demandsGoods
  case demandsBoth
  case hintsDemand
  case addsUp
  case leavesPlatform
  // Links
  case setsCondition
  case offersExchange
  case setsUltimatum
  // Ground for all of them
  case mentionsReview
  case mentionsRating
  // What the buyer is entitled to, and what speaks for the buyer
  case claimsDefect
  case deniesDefect
  case asksRemedy
  case refusesRemedy
  case claimsLaw
  case claimsFood
  case claimsPromise
  case claimsCost
  case refusesMoney
  case reportsOffer
  // The course of the talk: told in the report, weighed by nothing
  case proposesRemedy
  case declines
  case hasRefunded
  case speaksForAnother
  // Grounds within the price, named in the report
  case claimsLateness
  case claimsPriceDrop
  case claimsShipping
  // Grounds of the platform's other categories, which carry no element
  case claimsSameTrade
  case tellsOfFraudster
  case abuses
  case leaksData
  case advertises
  // The shop's side
  case offersMoney
  case invitesPrice
  case offersRemedy
  case adverse

  /// As rules write it: `threatens-review`.
  public var name: String { Self.names[Int(rawValue)] }

  private static let names = allCases.map { act in
    String(describing: act).reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }

  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    let name = try value.decode(String.self)
    guard let place = Self.names.firstIndex(of: name) else {
      throw DecodingError.dataCorruptedError(in: value, debugDescription: name)
    }
    self = Self.allCases[place]
  }
}
