/// Who speaks in a transcript, by the beginnings of its lines.
struct Speakers: Hashable, Sendable {
  /// Nicks without a seat.
  var plain: Set<[UInt8]> = []
  /// Seats by shop.
  var shops: [[UInt8]: Set<[UInt8]>] = [:]

  var count: Int { shops.values.reduce(plain.count) { $0 + $1.count } }

  /// True when somebody's nick tells a platform's conversation: a seat, or a masked buyer.
  var isPlatform: Bool { !shops.isEmpty || plain.contains { $0.contains(UInt8(ascii: "*")) } }
}
