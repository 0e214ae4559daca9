import Archive
import Evidence
import Markup
import Testing

@testable import Importers

@Suite struct TableReadingTests {
  private static let head = "订单编号,买家会员名,订单状态,店铺名称,订单付款时间\n"

  @Test func `columns are found by name, wherever they stand`() throws {
    let file = try TableFile("店铺名称 ,订单付款时间 ,陌生的列,订单状态,买家会员名,订单编号\n青禾,2026/3/2 8:00,?,交易成功,小满,=\"1234567\"\n")
    let order = try #require(file.orders.first)
    #expect(order.id == Identifier("1234567"))
    #expect(order.buyer == "小满")
    #expect(order.shop == "青禾")
    #expect(order.paidAt?.written == "2026-03-02 08:00:00")
    #expect(file.warnings == ["unknown-headers"])
  }

  @Test func `of two tables the one that knows more headers wins`() throws {
    let file = try TableFile(
      "订单编号,买家会员名,订单状态,店铺名称,评价结果,评价内容,评价时间,卖家评价结果\n1234567,小满,交易成功,青禾,差评,坏了,2026-03-02,好评\n")
    #expect(file.accounting.format == "reviews")
  }

  @Test func `a table of another market that looks alike is not taken for Taobao's`() {
    #expect(throws: ImportError(.unknownFormat)) {
      try TableFile("订单编号,买家公司名,买家会员名,卖家公司名,订单状态,收货人姓名\n1,a,b,c,d,e\n")
    }
  }

  @Test func `a closed order has no success`() throws {
    let file = try TableFile("订单编号,买家会员名,订单状态,店铺名称,确认收货时间\n1234567,小满,交易关闭,青禾,2026-03-02 08:00:00\n")
    #expect(file.orders.first?.finishedAt == nil)
    #expect(file.orders.first?.status == .closed)
  }

  @Test func `a status that nobody knows is named, and unknown`() throws {
    let file = try TableFile(Self.head + "1234567,小满,飞走了,青禾,\n")
    #expect(file.orders.first?.status == .unknown)
    #expect(file.accounting.warnings.map(\.detail) == ["飞走了"])
  }

  @Test func `a review the platform wrote has no words of the buyer`() throws {
    let file = try TableFile("订单编号,评价内容,评价结果\n1234567,评价方未及时做出评价，系统默认好评！,好评\n7654321,系统默认好评吗？我没写,中评\n")
    #expect(file.reviews.map(\.text) == ["", "系统默认好评吗？我没写"])
  }

  @Test func `a list of filed complaints is told by its headers and counted`() throws {
    let rows = "已受理,2026-03-10 09:30,京东,312345678901\n,,,3.02600E+18\n,2026-03-11,,\n"
    let file = try TableFile("结果,提交时间,平台,订单编号\n" + rows)
    #expect(file.accounting.format == "filed")
    #expect(file.accounting.filings == 2)
    #expect(
      file.lines == [
        "row 2 filing 312345678901 platform=jd at=2026-03-10 09:30:00 result=已受理",
        "row 3 filing 3.02600E+18!cut result=",
      ])
    #expect(file.warnings == ["skipped-row", "cut-ids"])
  }

  @Test func `reviews with a column of the shop's own about complaints stay reviews`() throws {
    let file = try TableFile("订单编号,评价结果,评价内容,投诉时间,结果\n1234567,差评,坏了,2026-03-02,未通过\n")
    #expect(file.accounting.format == "reviews")
  }

  @Test func `an empty cell says not rated only where there is a column for it`() throws {
    let with = try TableFile("订单编号,评价内容,卖家评价结果\n1234567,好,\n")
    let without = try TableFile("订单编号,评价内容\n1234567,好\n")
    #expect(with.reviews.map(\.sellerRatingKnown) == [true])
    #expect(without.reviews.map(\.sellerRatingKnown) == [false])
  }

  @Test func `two stars are a bad review, three a neutral one`() throws {
    let rows = (1...5).map { "123456\($0),\($0)\n" }.joined()
    let file = try TableFile("订单编号,评价星级\n" + rows)
    #expect(file.reviews.map(\.rating) == [.negative, .negative, .neutral, .positive, .positive])
    #expect(file.reviews.map(\.stars) == [1, 2, 3, 4, 5])
  }

  @Test func `the words of a person keep their leading quote and equals sign`() throws {
    let file = try TableFile("订单编号,评价内容\n1234567,'别买\n7654321,\"=\"\"骗人\"\"\"\n")
    #expect(file.reviews.map(\.text) == ["'别买", "=\"骗人\""])
  }

  @Test func `a table without one usable row is an error, not a success`() {
    #expect(throws: ImportError(.nothingInside)) { try TableFile(Self.head) }
    #expect(throws: ImportError(.nothingInside)) { try TableFile(Self.head + ",小满,交易成功,青禾,\n合计,,,,\n") }
  }

  @Test func `warnings of one kind stay within bounds, and the rest is counted`() {
    var list = WarningList()
    for index in 0..<5000 { list.add("skipped-row", at: index..<index + 1, detail: "no-order") }
    list.add("cut-ids")
    #expect(list.all.count == WarningList.limit + 2)
    #expect(list.all.last == Warning(code: "skipped-row", bytes: 1000..<5000, detail: "+4000"))
  }

  @Test(arguments: [TextEncoding.utf8, .gb18030, .utf16LittleEndian, .utf16BigEndian])
  func `the bytes of every row, cut out of the original, are that row`(encoding: TextEncoding) throws {
    var random = SplitMix(seed: 7)
    var text = Self.head
    var expected: [String] = []
    for index in 0..<300 {
      let name = (0..<Int(random.next() % 9)).map { _ in
        ["麦", "a", "𠮷", "é", "\"\"", "㐂", "\n", "，"][Int(random.next() % 8)]
      }
      let row = "10000\(index),\"\(name.joined())\",交易成功,青禾,2026-03-02"
      expected.append(row)
      text += row + (random.next() % 2 == 0 ? "\r\n" : "\n")
    }
    let bytes = try Encoded.bytes(of: text, as: encoding)
    let file = try TableFile(bytes)
    #expect(file.orders.count == 300)
    for (order, row) in zip(file.orders, expected) {
      var decoder = try TextDecoder(encoding)
      let cut = decoder.decode(Array(bytes[order.citation.bytes]), isLast: true)
      #expect(String(decoding: cut.utf8, as: UTF8.self) == row)
    }
  }
}

/// A sequence of numbers that is the same in every run.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
