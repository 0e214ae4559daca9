/// A field that a column can mean.
///
/// The raw value is the word used in the mappings.
public enum TableField: String, Hashable, Sendable, CaseIterable, Decodable, CodingKeyRepresentable {
  // Orders and reviews
  case platform, shop, order, line, buyer, item
  // Orders
  case paid, status, quantity, receiver, phone, address, note
  case created
  case paidAt = "paid-at"
  case shipped, finished
  // Reviews
  case rating, stars, text, made, append, appended
  case sellerRating = "seller-rating"
  case sellerRated = "seller-rated"
  /// Who gave the rating of the row, where both sides' ratings stand in one list.
  case author
  // Buyers
  case level, points, registered
  case goodShare = "good-share"
  case badGiven = "bad-given"
  // Complaints already filed
  case filed, result
  // Calls
  case number, at, duration, direction, name

  /// Its place among the cases: what an enum without payload is stored as.
  var number: Int { Int(unsafeBitCast(self, to: UInt8.self)) }

  static let times: [TableField] = [
    .created, .paidAt, .shipped, .finished, .made, .appended, .sellerRated, .registered, .filed,
  ]

  /// True for what a person wrote: kept as written, never taken for a code.
  var isProse: Bool {
    switch self {
    case .text, .append, .note, .item, .address: true
    default: false
    }
  }
}
