import Foundation
import TestSupport
import Testing

/// What belongs together and what must stay apart, over whole runs.
@Suite struct BindingTests {
  private let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private struct Report: Decodable {
    struct Buyer: Decodable {
      var shop: String?
      var orders: [String]
      var cases: [Case]
    }
    struct Case: Decodable {
      var order: String?
      var binding: String
    }
    var buyers: [Buyer]
  }

  private static let first = "3026000000000000011"
  private static let second = "3026000000000000012"

  private func put(buyer: String, shops: [String]) throws {
    let head = "订单编号,买家会员名,买家实际支付金额,订单状态,订单创建时间,宝贝标题,店铺名称\r\n"
    let rows = zip([Self.first, Self.second], shops).map { order, shop in
      "\(order),\(buyer),30.00,交易成功,2026-02-26 10:00:00,木勺,\(shop)\r\n"
    }
    try folder.write(head + rows.joined(), to: "orders.csv")
    let reviews = zip([Self.first, Self.second], shops).map { order, _ in
      "\(order),\(buyer),差评,做工差,2026-03-02 09:00:00\r\n"
    }
    try folder.write("订单编号,买家昵称,评价结果,评价内容,评价时间\r\n" + reviews.joined(), to: "reviews.csv")
  }

  private func talk(_ buyer: String, _ shop: String, _ words: String, in file: String = "chat.txt") throws {
    try folder.write(
      "\(buyer) (2026-03-02 10:00:00):在吗\n\(shop):阿桐 (2026-03-02 10:00:05):在的\n\(buyer) (2026-03-02 10:00:09):\(words)\n",
      to: file)
  }

  private func flag(_ more: String...) throws -> (Report, Program.Result) {
    let result = try Program.run(["flag", folder.path, "--format", "json"] + more + ShopTests.asOf)
    return (try JSONDecoder().decode(Report.self, from: Data(result.output)), result)
  }

  @Test func `one nick in two shops is not linked across them`() throws {
    try put(buyer: "晚风a", shops: ["阿桐木作", "别家木作"])
    try talk("晚风a", "阿桐木作", "质量太差")
    try talk("晚风a", "别家木作", "订单号" + Self.first, in: "other.txt")
    let buyers = try flag().0.buyers
    #expect(Set(buyers.map(\.shop)) == ["阿桐木作", "别家木作"])
    for buyer in buyers {
      #expect(buyer.orders == [buyer.shop == "阿桐木作" ? Self.first : Self.second])
      #expect(buyer.cases.map(\.order) == buyer.orders)
    }
  }

  @Test func `a conversation goes to every disputed review of its buyer`() throws {
    try put(buyer: "晚风a", shops: ["阿桐木作", "阿桐木作"])
    try talk("晚风a", "阿桐木作", "质量太差")
    #expect(try flag().0.buyers.first?.cases.map(\.order) == [Self.first, Self.second])
  }

  @Test func `a masked nick does not bind, an order number that is named does`() throws {
    try put(buyer: "晚**a", shops: ["阿桐木作", "阿桐木作"])
    try talk("晚**a", "阿桐木作", "质量太差")
    #expect(try flag().0.buyers.first?.cases.map(\.binding) == ["alone"])
    try talk("晚**a", "阿桐木作", "订单" + Self.second)
    let bound = try flag().0.buyers.first?.cases.first
    #expect(bound?.order == Self.second)
    #expect(bound?.binding == "number-named")
  }

  @Test func `a person's statement binds, and one that binds nothing is told`() throws {
    try put(buyer: "晚**a", shops: ["阿桐木作", "阿桐木作"])
    try talk("晚风a", "阿桐木作", "质量太差")
    let (bound, quiet) = try flag("--link", "chat.txt=" + Self.second)
    #expect(bound.buyers.first?.cases.map(\.order) == [Self.second])
    #expect(quiet.errors.isEmpty)
    for slip in ["chat.txt=999", "chta.txt=" + Self.second] {
      let (unbound, told) = try flag("--link", slip)
      #expect(unbound.buyers.first?.cases.map(\.binding) == ["alone"])
      #expect(told.status == 1)
      #expect(told.errors.contains("--link"))
    }
  }
}
