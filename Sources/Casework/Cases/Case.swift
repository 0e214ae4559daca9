internal import Evidence

/// Why a conversation belongs to a case.
enum Binding: String, Hashable, Sendable {
  /// The order number stands in the conversation.
  case numberNamed = "number-named"
  /// The buyer's nick is whole and equal.
  case nick
  /// A person said so with `--link`.
  case statement
  /// The conversation itself is the case; no review binds to it.
  case alone
}

/// A conversation's part in a case.
struct BoundDialogue: Sendable {
  /// Its place in the list of dialogues.
  var dialogue: Int
  var binding: Binding
  /// Messages outside it are not about this order; nil = all up to the day of judging.
  var window: ClosedRange<Instant>
}

/// One disputed review with everything that belongs to it, or a conversation without one.
struct Case: Sendable {
  var shop: String?
  /// One platform, or two when Taobao and Tmall cannot be told apart.
  var platforms: [Platform]
  var review: Review?
  /// The rows of its order.
  var orders: [Order]
  var dialogues: [BoundDialogue] = []
  var calls: [Call] = []
  var recordings: [Recording] = []
  /// The call of each recording for which exactly one fits.
  var callsOfRecordings: [OriginalID: Call] = [:]

  /// The order number, where there is one that can be relied on.
  var order: String? {
    if let review, review.order.trust == .exact { return review.order.text }
    return orders.first { $0.id.trust == .exact }?.id.text
  }
  var line: String? { review?.line?.text }
  /// The platform when there is one answer.
  var platform: Platform? { platforms.count == 1 ? platforms.first : nil }
  var buyer: String? { review?.buyer ?? orders.lazy.compactMap(\.buyer).first }

  /// One value of a field over all the order's rows.
  func order<T>(_ field: (Order) -> T?) -> T? { orders.lazy.compactMap(field).first }
}

extension Review {
  /// True for 差评 and 中评, elsewhere for three stars and fewer.
  var isDisputable: Bool {
    if let rating { return rating != .positive }
    return stars.map { $0 <= 3 } ?? false
  }
}
