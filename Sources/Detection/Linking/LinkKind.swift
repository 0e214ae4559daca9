/// What accounts share.
public enum LinkKind: String, Hashable, Sendable, CaseIterable {
  case samePhone = "same-phone"
  /// An account given for payment or for talking elsewhere.
  case samePayee = "same-payee"
  case sameAddress = "same-address"
  /// An address without a room.
  case sameBuilding = "same-building"
  /// A parcel station, a school gate, the desk of a company.
  case sharedPlace = "shared-place"
  case similarThreats = "similar-threats"
  case similarReviews = "similar-reviews"
  case similarNick = "similar-nick"
  case sameItemBurst = "same-item-burst"
}

/// How much a link carries.
public enum LinkStrength: String, Hashable, Sendable, CaseIterable {
  case weak, medium, strong
}
