internal import Evidence

/// The orders and reviews of a run, findable by number and by buyer.
///
/// Only exact numbers are keys: one that a spreadsheet may have cut, or that is masked, binds nothing.
struct Ledger: Sendable {
  private(set) var ordersByID: [String: [Order]] = [:]
  private(set) var ordersByBuyer: [String: [Order]] = [:]
  private(set) var ordersByPhone: [PhoneNumber: [Order]] = [:]
  let orders: [Order]
  let reviews: [Review]
  let profiles: [String: BuyerProfile]
  /// Numbers that stand for two different orders (another buyer, another time): they bind nothing either.
  private(set) var conflicts: [String: Citation] = [:]

  init(_ intake: Intake) {
    orders = intake.orders
    reviews = intake.reviews
    profiles = Dictionary(intake.buyers.map { ($0.buyer, $0) }, uniquingKeysWith: { first, _ in first })
    for order in orders where order.id.trust == .exact {
      if let first = ordersByID[order.id.text]?.first, Self.differ(first, order) {
        conflicts[order.id.text] = order.citation
      }
      ordersByID[order.id.text, default: []].append(order)
    }
    for order in orders {
      if let buyer = order.buyer, !Nick(buyer).isMasked { ordersByBuyer[buyer, default: []].append(order) }
      if let phone = order.phone.flatMap(PhoneNumber.init) { ordersByPhone[phone, default: []].append(order) }
    }
    for id in conflicts.keys { ordersByID[id] = nil }
  }

  /// The rows of the order that a review is about; empty when its number binds nothing.
  func orders(of review: Review) -> [Order] {
    guard review.order.trust == .exact else { return [] }
    let rows = ordersByID[review.order.text] ?? []
    guard let line = review.line?.text else { return rows }
    let own = rows.filter { $0.line?.text == line }
    return own.isEmpty ? rows : own
  }

  func knownPeople(ownShops: [String]) -> KnownPeople {
    let nicks = orders.compactMap(\.buyer) + reviews.compactMap(\.buyer)
    return KnownPeople(
      ownShops: Set(ownShops), shops: Set(orders.compactMap(\.shop) + reviews.compactMap(\.shop)),
      buyers: Set(nicks.filter { !Nick($0).isMasked }))
  }

  /// Two rows with one number that cannot be one order.
  ///
  /// Several rows of one order are normal in detail reports.
  private static func differ(_ one: Order, _ other: Order) -> Bool {
    func clash<T: Equatable>(_ a: T?, _ b: T?) -> Bool {
      guard let a, let b else { return false }
      return a != b
    }
    return clash(one.buyer, other.buyer) || clash(one.paidAt, other.paidAt)
      || clash(one.createdAt, other.createdAt)
  }
}
