import Evidence
import Testing

@testable import Importers

@Suite struct CellTests {
  private func slice(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }
  private func time(_ text: String, _ order: DateOrder? = nil, is1904: Bool = false) -> String? {
    CellTime(order: order, is1904: is1904).instant(slice(text))?.written
  }

  @Test(arguments: [
    ("2026-03-02 13:18:22", "2026-03-02 13:18:22"), ("2026/3/2 13:18", "2026-03-02 13:18:00"),
    ("2026-3-2", "2026-03-02 00:00:00"), ("2026年3月2日 13:18:22", "2026-03-02 13:18:22"),
    ("2026年3月2日", "2026-03-02 00:00:00"), ("2026.3.2 1:02", "2026-03-02 01:02:00"),
    ("2026-03-02T05:18:22Z", "2026-03-02 13:18:22"), ("2026-03-02T05:18:22.123+00:00", "2026-03-02 13:18:22"),
    ("2026-03-02 00:18:22 -0500", "2026-03-02 13:18:22"),
    ("2026-03-02T13:18:22+08:00", "2026-03-02 13:18:22"),
    ("20260302131822", "2026-03-02 13:18:22"), ("20260302", "2026-03-02 00:00:00"),
    ("1772428702000", "2026-03-02 13:18:22"), ("1772428702", "2026-03-02 13:18:22"),
    ("46083.554421296", "2026-03-02 13:18:22"), ("46083", "2026-03-02 00:00:00"),
    ("25/03/2026", "2026-03-25 00:00:00"), ("3/25/2026 9:00", "2026-03-25 09:00:00"),
  ])
  func `a time is read in every form that tables have`(written: String, expected: String) {
    #expect(time(written) == expected)
  }

  @Test(arguments: [
    "", "前天", "2026-02-30", "2026-03-02 24:00:00", "2026-03-02 13", "2026-03-02 13:18:22 CST", "13:18:22",
    "3.5",
    "03/02/2026", "2026-03-02 13:18:22x", "12345",
  ])
  func `what is no time is none`(written: String) {
    #expect(time(written) == nil)
  }

  @Test func `a date whose parts could stand in two orders needs a person's word`() {
    #expect(time("03/02/2026", .day) == "2026-02-03 00:00:00")
    #expect(time("03/02/2026", .month) == "2026-03-02 00:00:00")
    #expect(time("05/05/2026") == "2026-05-05 00:00:00")
  }

  @Test func `serial days know the leap day that never was, and 1904`() {
    #expect(SerialDay(days: 1, is1904: false).instant?.written == "1900-01-01 00:00:00")
    #expect(SerialDay(days: 59, is1904: false).instant?.written == "1900-02-28 00:00:00")
    #expect(SerialDay(days: 61, is1904: false).instant?.written == "1900-03-01 00:00:00")
    #expect(SerialDay(days: 0, is1904: true).instant?.written == "1904-01-01 00:00:00")
    #expect(time("44621", is1904: true) == "2026-03-02 00:00:00")
    #expect(SerialDay(days: .infinity, is1904: false).instant == nil)
  }

  @Test(
    arguments: [
      ("59.00", 5900), ("¥1,234.5", 123_450), ("￥0.01", 1), ("0元", 0), ("79元", 7900), ("-3.20", -320),
      ("59.899999999999999", 5990), ("0.30000000000000004", 30), ("5.", 500),
    ] as [(String, Int64)])
  func `an amount is read with its signs`(written: String, fen: Int64) {
    #expect(Money(cell: slice(written))?.fen == fen)
  }

  @Test(arguments: ["", "元", "5元3角", "1.2.3", "59 (含运费10)", "abc", "99999999999999999999999999999999"])
  func `what is no single amount is none`(written: String) {
    #expect(Money(cell: slice(written)) == nil)
  }

  @Test(arguments: [
    ("=\"123\"", "123", true), ("'123", "123", true), ("\t123\t", "123", true), ("123\t", "123", true),
    (" 123 ", "123", false), ("\u{FEFF}订单\u{3000}", "订单", false), ("=\"\"", "", true),
    ("=1+1", "=1+1", false),
    ("'", "", true),
  ])
  func `guards are taken off`(cell: String, value: String, isGuarded: Bool) {
    let result = CellText.unguarded(slice(cell))
    #expect(String(decoding: result.value, as: UTF8.self) == value)
    #expect(result.isGuarded == isGuarded)
  }

  @Test func `headers are compared without blanks, width and case`() {
    #expect(Normal.string("商品总价（元） ") == Normal.string("商品总价(元)"))
    #expect(Normal.string("\u{FEFF}ＯＩＤ\t") == Normal.string("oid"))
    #expect(Normal.string("买家已付款，等待卖家发货") == Normal.string("买家已付款, 等待卖家发货"))
    #expect(Normal.string("订单编号") != Normal.string("订单号"))
  }
}
