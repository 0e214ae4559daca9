import Evidence
import Testing

@testable import Detection

private let day = Instant(seconds: 1_770_000_000)

private func order(_ id: String, buyer: String, _ change: (inout Order) -> Void = { _ in }) -> Order {
  var order = Order(id: Identifier(id), citation: Script.table)
  order.buyer = buyer
  order.createdAt = day
  change(&order)
  return order
}

private func review(_ buyer: String, _ text: String, stars: Int = 1) -> Review {
  var review = Review(order: Identifier(buyer), text: text, citation: Script.table)
  review.buyer = buyer
  review.stars = stars
  review.madeAt = day
  return review
}

private func talk(_ buyer: String, _ script: String, findings: [Finding] = []) throws -> ShopRecord.Talk {
  ShopRecord.Talk(
    buyer: buyer, heard: try Script(script).heard(), roles: ["buyer": .buyer, "seller": .staff],
    findings: findings)
}

private func groups(orders: [Order] = [], reviews: [Review] = [], talks: [ShopRecord.Talk] = [])
  throws -> [AccountGroup]
{
  try Shared.rulebook().groups(
    in: ShopRecord(
      shop: "甲店", orders: orders, reviews: reviews, talks: talks, asOf: day + 90 * 86_400))
}

@Test func `one telephone number makes a group, and its words keep the number back`() throws {
  let orders = ["甲", "乙"].map { buyer in order(buyer, buyer: buyer) { $0.phone = "+86 19900000007" } }
  let found = try #require(try groups(orders: orders, talks: [talk("甲", "buyer: 在吗")]).first)
  #expect(found.buyers == ["乙", "甲"])
  #expect(found.links.map(\.kind) == [.samePhone])
  #expect(found.links[0].strength == .strong)
  #expect(found.links[0].value == "19900000007")
  #expect(!found.links[0].why.zh.contains("19900000007"))
  #expect(found.links[0].why.en.contains("199***0007"))
  #expect(found.links[0].sources.map(\.citation) == [Script.table, Script.table])
}

@Test func `accounts of whom nobody spoke or complained are not listed`() throws {
  let orders = ["甲", "乙"].map { buyer in order(buyer, buyer: buyer) { $0.phone = "19900000007" } }
  #expect(try groups(orders: orders).isEmpty)
  #expect(try groups(orders: orders, reviews: [review("甲", "很好", stars: 5)]).isEmpty)
  #expect(try groups(orders: orders, reviews: [review("甲", "不好")]).count == 1)
}

@Test func `a single weak link never makes a group`() throws {
  let building = ["甲", "乙"].map { buyer in
    order(buyer, buyer: buyer) { $0.address = "无名区想象路8号3号楼2单元" }
  }
  #expect(try groups(orders: building, reviews: [review("甲", "不好")]).isEmpty)
  let nicks = [order("1", buyer: "小辰辰a1"), order("2", buyer: "小辰辰b6")]
  #expect(try groups(orders: nicks, reviews: [review("小辰辰a1", "不好")]).isEmpty)
}

@Test func `weak links of three kinds make a group, and of one kind they do not`() throws {
  let nicks = ["小辰辰a1", "小辰辰b6", "小辰辰c8"]
  func orders(_ address: String?) -> [Order] {
    nicks.enumerated().map { number, buyer in
      order(buyer, buyer: buyer) {
        $0.address = address
        $0.item = "玻璃杯"
        $0.createdAt = day + Int64(number * 60)
      }
    }
  }
  let complaint = [review("小辰辰a1", "不好")]
  #expect(try groups(orders: orders(nil), reviews: complaint).isEmpty)
  let found = try #require(try groups(orders: orders("无名区想象路8号3号楼2单元"), reviews: complaint).first)
  #expect(found.buyers == nicks)
  #expect(Set(found.links.map(\.strength)) == [.weak])
  #expect(found.weakest == found.links.count - 1)
}

@Test func `a station that several use counts little, and one that many use counts nothing`() throws {
  func shop(_ count: Int) -> ShopRecord {
    let buyers = (0..<count).map { "收件人" + string([Unicode.Scalar(0x5000 + $0) ?? "甲"]) }
    let orders = buyers.map { buyer in
      order(buyer, buyer: buyer) { $0.address = "无名区想象路8号菜鸟驿站301室" }
    }
    return ShopRecord(shop: "甲店", orders: orders, reviews: [review(buyers[0], "不好")], asOf: day)
  }
  let few = try LinkFinder(shop(4), linker: Shared.rulebook().linker, badStars: 3).links()
  #expect(few.map(\.kind) == [.sharedPlace])
  #expect(few.map(\.strength) == [.weak])
  #expect(try LinkFinder(shop(40), linker: Shared.rulebook().linker, badStars: 3).links().isEmpty)
  #expect(try Shared.rulebook().groups(in: shop(4)).isEmpty)
}

@Test func `groups are what hangs together, and the weakest link is the one that holds the ends`() throws {
  let address = "无名区想象路8号3号楼2单元301室"
  let orders = [
    order("1", buyer: "甲") { $0.phone = "19900000001" },
    order("2", buyer: "乙") {
      $0.phone = "19900000001"
      $0.address = address
    },
    order("3", buyer: "丙") {
      $0.phone = "19900000003"
      $0.address = "无名区想象路8-3-2-301"
    },
    order("4", buyer: "丁") { $0.phone = "19900000003" },
    order("5", buyer: "戊") { $0.phone = "19900000005" },
  ]
  let found = try groups(orders: orders, reviews: [review("甲", "不好"), review("戊", "不好")])
  #expect(found.map { Set($0.buyers) } == [["甲", "乙", "丙", "丁"]])
  let group = try #require(found.first)
  #expect(group.links.map(\.kind) == [.samePhone, .samePhone, .sameAddress])
  #expect(group.weakest == 2)
  #expect(Set(group.links[2].buyers) == ["乙", "丙"])
}

@Test func `masked nicks, numbers and addresses never link, nor do buyers who stay unnamed`() throws {
  let orders = ["t**1", "t**2", "匿名用户", "甲", "乙"].enumerated().map { number, buyer in
    order(buyer, buyer: buyer) {
      $0.phone = number < 4 ? "19900000007" : "199****0007"
      $0.address = number < 4 ? "无名区想象路8号3号楼301室" : "无名区 ****"
    }
  }
  let reviews = ["t**1", "t**2", "匿名用户", "甲"].map { review($0, "麻薯发硬有异味吃完肚子不舒服谁买谁后悔") }
  let words = "buyer: 差评已经挂上了 一个号150 转了就改五星 不转就一直挂着"
  let talks = try ["t**1", "匿名用户", "乙"].map { try talk($0, words) }
  #expect(try groups(orders: orders, reviews: reviews, talks: talks).isEmpty)
}

@Test func `the same account given by two buyers links them, and one that the shop gave does not`() throws {
  let words = "buyer: 转到微信 chenxiao_6600 我就删"
  let talks = try [talk("甲", words), talk("乙", words.replacing("chenxiao", with: "ChenXiao"))]
  let found = try #require(try groups(talks: talks).first { $0.links.contains { $0.kind == .samePayee } })
  let link = try #require(found.links.first { $0.kind == .samePayee })
  #expect(link.value == "chenxiao_6600")
  #expect(!link.why.zh.contains("chenxiao_6600"))
  let shop = try talks + [talk("丙", "seller: 亲加微信 chenxiao_6600 联系售后")]
  #expect(try !groups(talks: shop).flatMap(\.links).contains { $0.kind == .samePayee })
}

@Test func `a telephone number in a message links only when money was to go there`() throws {
  let words = "buyer: 钱转到 19900000005 我就改"
  let finding = Finding(
    rule: "any", level: .strong, elements: [], accounts: [Account(kind: .phone, value: "19900000005")])
  func kinds(_ findings: [Finding]) throws -> [LinkKind] {
    let talks = try ["甲", "乙"].map { try talk($0, words, findings: findings) }
    let record = ShopRecord(shop: nil, talks: talks, asOf: day + 86_400)
    return try LinkFinder(record, linker: Shared.rulebook().linker, badStars: 3).links().map(\.kind)
  }
  #expect(try kinds([finding]) == [.samePayee])
  #expect(try kinds([]) == [])
}

@Test func `nearly the same threat links, and the same question does not`() throws {
  let threats = try [
    talk("甲", "buyer: 不用核实 差评已经挂上了 一个号150 转了就改五星 不转就一直挂着"),
    talk("乙", "buyer: 差评已经挂上了 一个号150 转了就改五星 不转一直挂着"),
  ]
  let found = try groups(talks: threats)
  #expect(found.flatMap(\.links).map(\.kind) == [.similarThreats])
  #expect(found.first?.links.first?.why.zh.contains("76%") == true)
  let questions = try ["甲", "乙"].map { try talk($0, "buyer: 请问这个杯子可以放进微波炉里面加热吗多少度合适") }
  #expect(try groups(talks: questions).isEmpty)
}

@Test func `nearly the same bad review links, and the same praise does not`() throws {
  func found(_ stars: Int) throws -> [AccountGroup] {
    try groups(
      reviews: ["甲", "乙"].map { review($0, "麻薯发硬有异味吃完肚子不舒服谁买谁后悔", stars: stars) },
      talks: [talk("甲", "buyer: 在吗")])
  }
  #expect(try found(1).first?.buyers.count == 2)
  #expect(try found(5).isEmpty)
}

@Test func `what more accounts share than a table allows says nothing`() throws {
  let table = try #require(try Shared.rulebook().linker.kinds[.similarReviews])
  func found(_ count: Int) throws -> Int {
    try groups(reviews: (0..<count).map { review("买家\($0)号", "麻薯发硬有异味吃完肚子不舒服谁买谁后悔") }).count
  }
  #expect(try found(table.most) == 1)
  #expect(try found(table.most + 1) == 0)
}

@Test func `what is later than the moment of judging takes no part`() throws {
  var late = review("乙", "麻薯发硬有异味吃完肚子不舒服谁买谁后悔")
  late.madeAt = day + 100 * 86_400
  #expect(try groups(reviews: [review("甲", late.text), late]).isEmpty)
}

@Test(arguments: [(1, 1), (2, 1), (3, 0)])
func `an item that sells in bursts all the time makes no burst`(bursts: Int, expected: Int) throws {
  let orders = (0..<(bursts * 3)).map { number in
    order("\(number)", buyer: "小辰辰\(number % 3)") {
      $0.item = "玻璃杯"
      $0.address = "无名区想象路8号3号楼2单元"
      $0.createdAt = day + Int64(number / 3 * 86_400 + number)
    }
  }
  #expect(try groups(orders: orders, reviews: [review("小辰辰0", "不好")]).count == expected)
}
