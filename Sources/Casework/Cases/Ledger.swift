internal import Evidence

/// The orders and reviews of a run, findable by number and by buyer.
///
/// Only exact numbers are keys: one that a spreadsheet may have cut, or that is masked, binds nothing.
struct Ledger: Sendable {
  let orders: RowList<Order>
  let reviews: RowList<Review>
  let profiles: [String: BuyerProfile]
  /// Numbers that stand for two different orders (another buyer, another time): they bind nothing either.
  let conflicts: [String: Citation]
  private let filingsByOrder: [String: [Filing]]
  private let byID: RowIndex<String>
  private let byBuyer: RowIndex<String>
  private let byPhone: RowIndex<PhoneNumber>
  private let reviewsByOrder: RowIndex<String>

  init(_ intake: Intake) {
    let orders = intake.orders
    self.orders = orders
    let reviews = intake.reviews
    self.reviews = reviews
    profiles = Dictionary(intake.buyers.map { ($0.buyer, $0) }, uniquingKeysWith: { first, _ in first })
    filingsByOrder = Dictionary(
      grouping: intake.filings.filter { $0.order.trust == .exact }, by: \.order.text)
    byID = RowIndex(orders.count) { orders[$0].id.trust == .exact ? orders[$0].id.text : nil }
    conflicts = Self.conflicts(among: orders, byID)
    // Only conversations ask who bought.
    guard intake.hasConversations else {
      (byBuyer, byPhone, reviewsByOrder) = (RowIndex(), RowIndex(), RowIndex())
      return
    }
    byBuyer = RowIndex(orders.count) { row in orders[row].buyer.flatMap { Nick($0).isMasked ? nil : $0 } }
    byPhone = RowIndex(orders.count) { orders[$0].phone.flatMap(PhoneNumber.init) }
    reviewsByOrder = RowIndex(reviews.count) {
      reviews[$0].order.trust == .exact ? reviews[$0].order.text : nil
    }
  }

  /// The rows of the order with that number; empty when the number binds nothing.
  func orders(numbered number: String) -> [Order] {
    conflicts.isEmpty || conflicts[number] == nil ? byID[number].map { orders[$0] } : []
  }

  /// The orders of a buyer by the whole nick; only in a run with conversations.
  func orders(ofBuyer buyer: String) -> [Order] { byBuyer[buyer].map { orders[$0] } }

  /// The orders with that telephone number; only in a run with conversations.
  func orders(withPhone phone: PhoneNumber) -> [Order] { byPhone[phone].map { orders[$0] } }

  /// The first review of any of these orders; only in a run with conversations.
  func firstReview(of orders: [Order]) -> Review? {
    let exact = orders.filter { $0.id.trust == .exact }
    return exact.compactMap { reviewsByOrder.first($0.id.text) }.min().map { reviews[$0] }
  }

  /// The rows of the order that a review is about; empty when its number binds nothing.
  func orders(of review: Review) -> [Order] {
    guard review.order.trust == .exact else { return [] }
    let rows = orders(numbered: review.order.text)
    guard let line = review.line?.text else { return rows }
    let own = rows.filter { $0.line?.text == line }
    return own.isEmpty ? rows : own
  }

  /// The complaints already filed about the review of a case up to `asOf`, in the order of the merchant's list.
  ///
  /// A line without a time, or without a platform, counts: a complaint filed twice costs more than a look.
  func filings(of item: Case, upTo asOf: Instant) -> [Filing] {
    guard !filingsByOrder.isEmpty else { return [] }
    let numbers = [item.order, item.line].compactMap { $0 }
    return unique(numbers.flatMap { filingsByOrder[$0] ?? [] }).filter { filing in
      filing.at.map { $0 <= asOf } ?? true && filing.platform.map(item.platforms.contains) ?? true
    }
  }

  func knownPeople(ownShops: [String]) -> KnownPeople {
    let nicks = orders.compactMap(\.buyer) + reviews.compactMap(\.buyer)
    return KnownPeople(
      ownShops: Set(ownShops), shops: Set(orders.compactMap(\.shop) + reviews.compactMap(\.shop)),
      buyers: Set(nicks.filter { !Nick($0).isMasked }))
  }

  private static func conflicts(
    among orders: RowList<Order>, _ index: RowIndex<String>
  ) -> [String: Citation] {
    var conflicts: [String: Citation] = [:]
    for row in index.repeated {
      let id = orders[row].id.text
      guard index.first(id) == row else { continue }
      for other in index[id].dropFirst() where differ(orders[row], orders[other]) {
        conflicts[id] = orders[other].citation
      }
    }
    return conflicts
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
