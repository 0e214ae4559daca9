import Detection
import Evidence
import Testing

private let day = Instant(seconds: 1_770_000_000)

private func order(_ id: String, buyer: String, _ change: (inout Order) -> Void = { _ in }) -> Order {
  var order = Order(id: Identifier(id), citation: Script.table)
  order.buyer = buyer
  order.createdAt = day
  order.paid = Money(fen: 10_000)
  change(&order)
  return order
}

private func ids(_ record: BuyerRecord, among orders: [Order], reviews: [Review] = []) throws -> [String] {
  let shop = try Shared.rulebook().neighbourhood(orders: orders, reviews: reviews)
  return try Shared.rulebook().signals(of: record, among: shop).map(\.id)
}

@Test func `a buyer without any trait has no signal`() throws {
  let one = order("1", buyer: "青山旧梦")
  let found = try ids(BuyerRecord(buyer: "青山旧梦", orders: [one], asOf: day), among: [one])
  #expect(found == [])
}

@Test func `traits of the account count when the table has them`() throws {
  var profile = BuyerProfile(buyer: "甲", citation: Script.table)
  profile.points = 4
  profile.registeredAt = day + -5 * 86_400
  profile.badRatingsGiven = 9
  let one = order("1", buyer: "甲")
  let found = try ids(BuyerRecord(buyer: "甲", orders: [one], profile: profile, asOf: day), among: [one])
  #expect(found == ["low-level", "new-account", "many-bad-ratings"])
}

@Test func `one telephone number or address on orders of several accounts is a signal`() throws {
  let orders = ["甲", "乙", "丙"].map { buyer in
    order(buyer, buyer: buyer) {
      $0.phone = "+86 19900000007"
      $0.address = "某省某市某区幸福路 12 号 3 单元 401"
    }
  }
  let found = try ids(BuyerRecord(buyer: "甲", orders: [orders[0]], asOf: day), among: orders)
  #expect(found == ["same-phone", "same-address"])
}

@Test func `a parcel station shared by many counts nothing, and masked data bind nothing`() throws {
  let station = ["甲", "乙"].map { buyer in
    order(buyer, buyer: buyer) { $0.address = "某省某市某区幸福路菜鸟驿站 12 号" }
  }
  let shop = try Shared.rulebook().neighbourhood(orders: station, reviews: [])
  let record = BuyerRecord(buyer: "甲", orders: [station[0]], asOf: day)
  let signals = try Shared.rulebook().signals(of: record, among: shop)
  #expect(signals.map(\.id) == ["shared-place"])
  #expect(signals.map(\.points) == [0])
  let masked = ["t**1", "t**2"].map { buyer in order(buyer, buyer: buyer) { $0.phone = "199****0007" } }
  #expect(try ids(BuyerRecord(buyer: "t**1", orders: [masked[0]], asOf: day), among: masked) == [])
}

@Test func `several accounts on one item within the hour are a signal`() throws {
  let orders = (0..<4).map { number in
    order("\(number)", buyer: "号\(number)") {
      $0.item = "玻璃杯"
      $0.createdAt = day + Int64(number * 600)
    }
  }
  let found = try ids(BuyerRecord(buyer: "号0", orders: [orders[0]], asOf: day), among: orders)
  #expect(found == ["same-item-burst"])
}

@Test func `times of review, receipt and talk count`() throws {
  let one = order("1", buyer: "buyer") {
    $0.shippedAt = day + 50_000
    $0.finishedAt = day
    $0.paid = Money(fen: 990)
  }
  var review = Review(order: Identifier("1"), text: "差", citation: Script.table)
  review.stars = 1
  review.madeAt = day + 120
  var script = Script("buyer: 在吗")
  script.start = day + 4_000
  let talk = BuyerRecord.Talk(heard: try script.heard(), roles: ["buyer": .buyer])
  let record = BuyerRecord(buyer: "buyer", orders: [one], reviews: [review], talks: [talk], asOf: day)
  let found = try ids(record, among: [one], reviews: [review])
  #expect(found == ["low-value", "quick-review", "review-before-receipt", "contact-after-review"])
}

@Test func `unanswered calls carry no points`() throws {
  let call = Call(number: "19900000007", at: day, duration: 0, direction: .outgoing, citation: Script.table)
  let record = BuyerRecord(buyer: "甲", calls: [call, call, call], asOf: day)
  let signals = try Shared.rulebook().signals(
    of: record, among: try Shared.rulebook().neighbourhood(orders: [], reviews: []))
  #expect(signals.map(\.id) == ["unanswered-calls"])
  #expect(signals.map(\.points) == [0])
}

@Test func `the same review text from two accounts is a signal, and a long list of faults too`() throws {
  let reviews = ["甲", "乙"].map { buyer in
    var review = Review(order: Identifier(buyer), text: "盒子旧，胶没干，线头多，颜色暗，字印歪，味道大，不值", citation: Script.table)
    review.buyer = buyer
    review.stars = 2
    return review
  }
  let record = BuyerRecord(buyer: "甲", reviews: [reviews[0]], asOf: day)
  #expect(try ids(record, among: [], reviews: reviews) == ["nitpicking", "repeated-text"])
}

@Test func `the score is the sum of its parts`() throws {
  let judgement = try Script("buyer: 东西没问题 转我两百块 不转就给你差评").judged()
  let call = Signal(id: "low-value", points: 1, why: Wording(zh: "低", en: "low"))
  let score = try Shared.rulebook().score(signals: [call], judgements: [judgement])
  #expect(score.parts.map(\.id) == ["low-value", "finding-strong"])
  #expect(score.total == 9)
}
