public import Evidence

/// All orders and reviews of one shop in the run, indexed once by what accounts may share.
public struct Neighbourhood: Sendable {
  /// Orders by unmasked phone number.
  let byPhone: [PhoneNumber: [Order]]
  /// Orders by address with everything but letters and digits left out; masked ones are left out.
  let byAddress: [[UInt8]: [Order]]
  /// Orders by item, in the order of time.
  let byItem: [String: [Order]]
  /// Sums paid, ascending, in fen.
  let paid: [Int64]
  /// How many reviews have the same words, by their letters.
  let byReviewText: [[UInt8]: Set<String>]

  /// Indexes the orders and reviews of one shop.
  ///
  /// Orders of different shops must not be mixed.
  public init(orders: [Order], reviews: [Review]) {
    byPhone = [:]
    byAddress = [:]
    byItem = [:]
    paid = []
    byReviewText = [:]
  }
}
