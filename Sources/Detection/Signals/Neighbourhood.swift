internal import Evidence

/// All orders and reviews of one shop in the run, indexed once by what accounts may share.
///
/// Masked numbers, addresses and nicks bind nothing and are left out.
public struct Neighbourhood: Sendable {
  /// An order of an item, for finding bursts.
  struct Purchase: Sendable {
    var at: Instant
    var buyer: String
  }

  /// Buyers by telephone number.
  let byPhone: [PhoneNumber: Set<String>]
  /// Buyers by address, its letters and digits only.
  let byAddress: [[UInt8]: Set<String>]
  /// Buyers by the first characters of their nick.
  let byNickHead: [String: Set<String>]
  /// Buyers by the words of their review.
  let byReviewText: [[UInt8]: Set<String>]
  /// Purchases by item, in the order of time.
  let byItem: [String: [Purchase]]
  /// Sums paid in fen, ascending.
  let paid: [Int64]

  private let least: SignalTable.Least

  /// Indexes the orders and reviews of one shop.
  init(orders: [Order], reviews: [Review], least: SignalTable.Least) {
    self.least = least
    byPhone = Self.buyers(of: orders) { $0.phone.flatMap(PhoneNumber.init) }
    byAddress = Self.buyers(of: orders) { $0.address.flatMap(least.addressKey) }
    byNickHead = Self.buyers(of: orders) { $0.buyer.flatMap(least.nickKey) }
    byReviewText = reviews.reduce(into: [:]) { index, review in
      guard let buyer = review.buyer, let key = least.textKey(review.text) else { return }
      index[key, default: []].insert(buyer)
    }
    var byItem: [String: [Purchase]] = [:]
    for order in orders {
      guard let item = order.item, let at = order.createdAt, let buyer = order.buyer else { continue }
      byItem[item, default: []].append(Purchase(at: at, buyer: buyer))
    }
    self.byItem = byItem.mapValues { $0.sorted { $0.at < $1.at } }
    paid = orders.compactMap { $0.paid?.fen }.sorted()
  }

  private static func buyers<Key: Hashable>(of orders: [Order], by key: (Order) -> Key?) -> [Key: Set<String>]
  {
    orders.reduce(into: [:]) { index, order in
      guard let buyer = order.buyer, let key = key(order) else { return }
      index[key, default: []].insert(buyer)
    }
  }

  /// The share of orders, in percent, that cost less than `fen`; nil when there are too few to tell.
  func percentile(of fen: Int64) -> Int? {
    guard paid.count >= least.orders else { return nil }
    return paid.count { $0 < fen } * 100 / paid.count
  }
}

extension SignalTable.Least {
  /// The letters and digits of an address; nil for a masked or very short one.
  func addressKey(_ address: String) -> [UInt8]? {
    let bytes = address.utf8.filter { byte in
      byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte)
    }
    return address.utf8.contains(0x2A) || bytes.count < addressBytes ? nil : bytes
  }

  /// The first characters of a nick; nil for a masked or short one.
  func nickKey(_ nick: String) -> String? {
    let scalars = nick.unicodeScalars
    guard !nick.utf8.contains(0x2A), scalars.count > nickHead else { return nil }
    return String(String.UnicodeScalarView(scalars.prefix(nickHead)))
  }

  /// The words of a review without blanks; nil when they are too few to mean anything.
  func textKey(_ text: String) -> [UInt8]? {
    let bytes = text.utf8.filter { $0 > 0x20 }
    return bytes.count < reviewBytes ? nil : bytes
  }
}
