import Foundation
import TestSupport
import Testing

/// Accounts that hang together, over whole runs.
@Suite struct GroupTests {
  private let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private struct Report: Decodable {
    struct Buyer: Decodable {
      var buyer: String
      var verdict: String
      var score: Score
    }
    struct Score: Decodable { var total: Int }
    struct Citation: Decodable {
      var file: String
      var row: Int?
      var quote: String?
    }
    struct Link: Decodable {
      var kind: String
      var strength: String
      var buyers: [String]
      var why: String
      var value: String?
      var citations: [Citation]
    }
    struct Group: Decodable {
      var id: String
      var shop: String?
      var buyers: [String]
      var links: [Link]
      var weakest: Int
    }
    var buyers: [Buyer]
    var groups: [Group]
  }

  /// Two buyers with one telephone, of whom the first has spoken; the shops of their orders.
  private func put(shops: [String], phones: [String]) throws {
    let head = "订单编号,买家会员名,买家实际支付金额,订单状态,订单创建时间,宝贝标题,店铺名称,联系手机\r\n"
    let buyers = ["晚风a", "松果b"]
    let rows = buyers.indices.map { number in
      "302600000000000001\(number),\(buyers[number]),30.00,交易成功,2026-02-2\(number) 10:00:00,木勺,\(shops[number]),\(phones[number])\r\n"
    }
    try folder.write(head + rows.joined(), to: "orders.csv")
    try folder.write(
      "晚风a (2026-03-02 10:00:00):在吗\n阿桐木作:阿桐 (2026-03-02 10:00:05):在的\n晚风a (2026-03-02 10:00:09):勺子裂了 要退款\n",
      to: "chat.txt")
  }

  private static func flag(_ path: String, _ more: String...) throws -> Program.Result {
    try Program.run(["flag", path] + more + ShopTests.asOf)
  }

  private static func report(_ path: String) throws -> Report {
    try JSONDecoder().decode(Report.self, from: Data(flag(path, "--format", "json").output))
  }

  @Test func `accounts of one shop with one telephone are a group, and nobody's verdict or score knows`()
    throws
  {
    try put(shops: ["阿桐木作", "阿桐木作"], phones: ["19900000007", "199 0000 0007"])
    let report = try Self.report(folder.path)
    let group = try #require(report.groups.first)
    #expect(report.groups.count == 1)
    #expect(group.id == "group-1")
    #expect(group.shop == "阿桐木作")
    #expect(Set(group.buyers) == ["晚风a", "松果b"])
    #expect(group.weakest == 0)
    let link = try #require(group.links.first)
    #expect(link.kind == "same-phone")
    #expect(link.strength == "strong")
    #expect(link.value == "19900000007")
    #expect(link.why.contains("199***0007"))
    #expect(Set(link.citations.compactMap(\.row)) == [2, 3])
    #expect(report.buyers.map(\.verdict) == ["none"])
    try put(shops: ["阿桐木作", "阿桐木作"], phones: ["19900000007", "19900000008"])
    let apart = try Self.report(folder.path)
    #expect(apart.groups.isEmpty)
    #expect(apart.buyers.map(\.verdict) == ["none"])
  }

  @Test func `nothing is linked across shops, nor through a row that names none of them`() throws {
    try put(shops: ["阿桐木作", "别家木作"], phones: ["19900000007", "19900000007"])
    #expect(try Self.report(folder.path).groups.isEmpty)
    try put(shops: ["阿桐木作", ""], phones: ["19900000007", "19900000007"])
    #expect(try Self.report(folder.path).groups.count == 1)
    try folder.write(
      "订单编号,买家会员名,买家实际支付金额,订单状态,店铺名称\r\n3026000000000000099,别人,30.00,交易成功,别家木作\r\n", to: "more.csv")
    #expect(try Self.report(folder.path).groups.isEmpty)
  }

  @Test func `a masked nick in a review stands for the whole one that its order names`() throws {
    try put(shops: ["阿桐木作", "阿桐木作"], phones: ["19900000001", "19900000002"])
    let words = "勺子裂了 漆味很重 孩子不敢用 谁买谁后悔"
    try folder.write(
      "订单编号,买家昵称,评价结果,评价内容,评价时间\r\n"
        + "3026000000000000010,晚**a,差评,\(words),2026-03-02 09:00:00\r\n"
        + "3026000000000000011,松**b,差评,\(words)!,2026-03-02 09:05:00\r\n"
        + "3026000000000000999,别**c,差评,\(words),2026-03-02 09:05:00\r\n", to: "reviews.csv")
    let groups = try Self.report(folder.path).groups
    #expect(groups.map { Set($0.buyers) } == [["晚风a", "松果b"]])
    #expect(groups.first?.links.map(\.kind) == ["similar-reviews"])
    #expect(groups.first?.links.first?.citations.compactMap(\.quote).count == 2)
  }

  @Test func `the ring is one group, and the honest buyers of its shop are in none`() throws {
    let groups = try Self.report(Checkout.fixtures + "/shops/ring").groups
    #expect(groups.map { Set($0.buyers) } == [["小辰辰a1", "小辰辰b6", "辰辰不吃糖3", "爱拍照的辰9"]])
  }

  @Test(arguments: ["honest-complaint", "lone-extorter", "seller-offered-first"])
  func `a shop without a ring has no group`(shop: String) throws {
    #expect(try Self.report(Checkout.fixtures + "/shops/" + shop).groups.isEmpty)
  }

  @Test func `the text tells who, what they share, the weakest link, and what else it may mean`() throws {
    let ring = Checkout.fixtures + "/shops/ring"
    let chinese = try Self.flag(ring, "--language", "zh").text
    #expect(chinese.contains("第 1 组，4 个账号"))
    #expect(chinese.contains("（最弱的一环）"))
    #expect(chinese.contains("宿舍"))
    let english = try Self.flag(ring, "--language", "en").text
    #expect(english.contains("group 1, 4 accounts"))
    #expect(english.contains("(the weakest link)"))
    #expect(english.contains("dormitories"))
  }
}
