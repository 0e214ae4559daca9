@testable import Detection
import Testing

private func sums(_ text: String) throws -> [Int64] {
  var ear = Ear(try Shared.rulebook().book)
  guard ear.take(text.utf8Span.span) else { return [] }
  _ = ear.matches()
  return ear.sums.map(\.fen)
}

@Test(arguments: [
  ("转我２００", 20000), ("转我2oo", 20000), ("转我贰佰", 20000), ("两百块", 20000), ("一千五", 150000),
  ("三百来块", 30000), ("六张", 60000), ("半个w", 500000), ("两个w", 2_000_000), ("18.8", 1880), ("66.66元", 6666),
  ("5️⃣0️⃣块", 5000), ("②百", 20000), ("八百八", 88000), ("一百零八", 10800), ("五二零", 52000), ("3k", 300000),
  ("1.5w", 1_500_000), ("三块", 300), ("5元", 500), ("三嚿水", 30000), ("八十八", 8800), ("¥35", 3500),
  ("150一个号", 15000), ("200一条", 20000),
  ("九块九", 990), ("59块9红包", 5990), ("发个666的", 66600), ("外加一千五回我卡里", 150000), ("涨到10了", 1000),
  ("首月500", 50000), ("六零八", 60800), ("收五张", 50000), ("一千零八十", 108000), ("涨价了 八八 你不要", 8800),
])
func `a sum is read in every style`(text: String, fen: Int64) throws {
  let found = try sums(text)
  #expect(found == [fen])
}

@Test(arguments: [
  "13:18", "2026.3.2", "3-5天", "买了3件", "身高163", "打12315", "尾号8812", "A4纸", "第三条", "一下", "19900000001", "三星",
  "120*80", "第2", "十六年", "图八张", "四张单子", "六六大顺", "一二三", "三四百", "两三块", "尾号是0217", "粉丝四万", "22：58",
  "2025.08", "三百户", "300的那款", "1米79", "5点", "30天", "4.7分", "九点五十八", "四十多万",
])
func `a number that is no money is left alone`(text: String) throws {
  let found = try sums(text)
  #expect(found.isEmpty)
}

@Test func `several sums stand in their order`() throws {
  let found = try sums("昨天500今天800")
  #expect(found == [50000, 80000])
}
