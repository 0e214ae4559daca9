/// What a recognised act means to the judge.
///
/// Closed: the judge reasons about each.
public enum Act: String, Decodable, CaseIterable, Sendable {
  // Levers
  case threatensReview = "threatens-review"
  case sellsStars = "sells-stars"
  case offersUndo = "offers-undo"
  case announcesReview = "announces-review"
  case holdsReview = "holds-review"
  case threatensExposure = "threatens-exposure"
  case threatensComplaints = "threatens-complaints"
  case showsPower = "shows-power"
  case claimsCrowd = "claims-crowd"
  // Demands
  case demandsMoney = "demands-money"
  case namesPrice = "names-price"
  case demandsGoods = "demands-goods"
  case demandsBoth = "demands-both"
  case hintsDemand = "hints-demand"
  case addsUp = "adds-up"
  case leavesPlatform = "leaves-platform"
  // Links
  case setsCondition = "sets-condition"
  case offersExchange = "offers-exchange"
  case setsUltimatum = "sets-ultimatum"
  // Ground for all of them
  case mentionsReview = "mentions-review"
  case mentionsRating = "mentions-rating"
  // What the buyer is entitled to, and what speaks for the buyer
  case claimsDefect = "claims-defect"
  case deniesDefect = "denies-defect"
  case asksRemedy = "asks-remedy"
  case refusesRemedy = "refuses-remedy"
  case claimsLaw = "claims-law"
  case claimsFood = "claims-food"
  case claimsPromise = "claims-promise"
  case claimsCost = "claims-cost"
  case refusesMoney = "refuses-money"
  case reportsOffer = "reports-offer"
  // The course of the talk: told in the report, weighed by nothing
  case proposesRemedy = "proposes-remedy"
  case declines
  case hasRefunded = "has-refunded"
  case speaksForAnother = "speaks-for-another"
  // Grounds within the price, named in the report
  case claimsLateness = "claims-lateness"
  case claimsPriceDrop = "claims-price-drop"
  case claimsShipping = "claims-shipping"
  // Grounds of the platform's other categories, which carry no element
  case claimsSameTrade = "claims-same-trade"
  case tellsOfFraudster = "tells-of-fraudster"
  case abuses
  case leaksData = "leaks-data"
  case advertises
  // The shop's side
  case offersMoney = "offers-money"
  case invitesPrice = "invites-price"
  case offersRemedy = "offers-remedy"
  case adverse
}
