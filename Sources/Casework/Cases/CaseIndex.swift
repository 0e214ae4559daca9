internal import Evidence

/// The places of cases by the numbers and the nicks that bind conversations to them.
struct CaseIndex {
  private var byNumber: [String: [Int]] = [:]
  private var byBuyer: [String: [Int]] = [:]

  mutating func add(_ item: Case, at place: Int) {
    if let order = item.order {
      for number in Set([order] + [item.line].compactMap { $0 }) {
        byNumber[number, default: []].append(place)
      }
    }
    let buyers = [item.review?.buyer] + item.orders.map(\.buyer)
    for buyer in Set(buyers.compactMap { $0 }) { byBuyer[buyer, default: []].append(place) }
  }

  /// The cases whose order or order line has one of the numbers.
  func places(numbered numbers: [String]) -> [Int] {
    Set(numbers.flatMap { byNumber[$0] ?? [] }).sorted()
  }

  /// The cases whose review or order has this whole nick.
  func places(ofBuyer buyer: String) -> [Int] { byBuyer[buyer] ?? [] }
}
