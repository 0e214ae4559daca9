import Evidence
import Packs
import Testing

@testable import Detection

/// What was paid in these talks: 39.90.
private func sums(_ text: String, stars: Int? = nil, by rulebook: Rulebook? = nil) throws -> [Int64] {
  try Script("buyer: 到了\n" + text).judged(stars: stars, by: rulebook).findings.flatMap(\.amounts)
    .compactMap { $0.money?.fen }
}

@Suite struct AskedSumTests {
  @Test(arguments: [
    ("一条三百，四条一千二，转我就不发差评", [30000, 120_000]),
    ("一条收你300 转我1200 不转就给差评", [30000, 120_000]),
    ("一人三百 转我 不转就给差评", [30000]), ("先转300 再转1200 不转就给差评", [30000, 120_000]),
  ])
  func `the price of one among several and their total are both named`(text: String, fen: [Int64]) throws {
    #expect(try sums("buyer: " + text) == fen)
  }

  @Test func `what is below the price and little beside a demand is what something costs`() throws {
    #expect(try sums("buyer: 不转八百就给差评\nbuyer: 楼下油条三块五一根") == [80000])
    #expect(try sums("buyer: 东西没问题 不转三十块就给差评") == [3000])
    #expect(try sums("buyer: 不转五十块就给差评\nbuyer: 三十五块也行") == [5000, 3500])
    #expect(try sums("buyer: 不转八百就给差评\nbuyer: 退我39.9块") == [80000, 3990])
  }

  @Test func `a number far above the price is a sum where words ask for it or it stands apart`() throws {
    #expect(try sums("buyer: 不转八百就给差评\nbuyer: 上一条传了六万八出去") == [80000])
    #expect(try sums("buyer: 不转八百就给差评\nbuyer: 六万八 一次了结") == [80000, 6_800_000])
    #expect(try sums("buyer: 转我六万八 不转就给差评") == [6_800_000])
  }

  @Test func `what may be a sum is one where nothing else is`() throws {
    #expect(try sums("buyer: 东西没问题\nbuyer: 再送我一个 就那个328的杯架 不送我就给差评") == [32800])
    #expect(try sums("buyer: 我家里用着328的杯架\nbuyer: 转我500 不转我就给差评") == [50000])
  }

  @Test(arguments: [
    ("buyer: 东西没问题 不转钱就给差评\nbuyer: 给我整一百的油", 10000), ("buyer: 东西没问题 再送个皮肤 不送就差评 188那种", 18800),
    ("buyer: 东西没问题 不转钱就给差评\nbuyer: 要个龙年卡 我520的\nseller: 520？太多了", 52000),
  ])
  func `a number that counts nothing else is a sum where nothing else is`(text: String, fen: Int64) throws {
    #expect(try sums(text) == [fen])
  }

  @Test(arguments: ["我们群有一百来号人", "五一我还来", "给我印一百张小纸条", "表弟今年二十三岁"])
  func `a number that counts people, days or things never is`(words: String) throws {
    #expect(try sums("buyer: 东西没问题 不转钱就给差评\nbuyer: \(words)") == [])
  }

  @Test func `a sum is the buyer's where the buyer named it before the shop, be it in passing`() throws {
    let answered = "buyer: 东西没问题 不转钱就给差评\nbuyer: 我的脸面值五千\nseller: 给您五千好评费？没有\nbuyer: 五千 不转就差评"
    #expect(try sums(answered) == [500_000])
    #expect(try sums("seller: 给您五千\nbuyer: 东西没问题 不转五千就给差评") == [])
  }

  @Test(arguments: ["花200买的", "一个群200", "200我不缺", "退我200没意思", "标题《200元的坑》", "200乘二"])
  func `what was spent, counted or turned down is not asked for`(words: String) throws {
    #expect(try sums("buyer: 东西没问题 不转八百就给差评\nbuyer: \(words)") == [80000])
    #expect(try sums("buyer: 东西没问题 不转八百就给差评\nbuyer: 200") == [80000, 20000])
  }

  @Test func `a card that asks to pay for something names a sum, one of goods does not`() throws {
    let messages = Script("buyer: 东西没问题 帮我付一下 不付就给差评\nbuyer: [链接] 代付 ¥129.90").messages
    func judged(_ text: String) throws -> [Int64] {
      var listener = Listener(try Shared.rulebook())
      var card = messages[1]
      card.kind = .card
      card.text = text
      for message in [messages[0], card] { listener.hear(message) }
      let circumstances = Circumstances(roles: ["buyer": .buyer], asOf: card.at ?? Instant(seconds: 0))
      return try Shared.rulebook().judge(listener.finish(), in: circumstances).findings.flatMap(\.amounts)
        .compactMap { $0.money?.fen }
    }
    #expect(try judged("[链接] 拍立得相纸 代付 ¥129.90") == [12990])
    #expect(try judged("[链接] 拍立得相纸 ¥129.90") == [])
  }

  @Test func `each sum and each account stands in a line that is quoted, though named in passing`() throws {
    let talk = """
      buyer: 东西没问题 不转三百就给差评
      buyer: 微 diaowang
      buyer: 下划线 w3
      buyer: 上一家给了我五百二十块，你们家不能比他们还小气对吧老板，我说的是实在话
      """
    let finding = try #require(
      Script(talk).judged(by: Shared.rulebookWithoutRanker()).findings.first)
    let lines = finding.quotes.map(\.text)
    #expect(finding.amounts.map(\.money) == [Money(fen: 30_000), Money(fen: 52_000)])
    #expect(finding.amounts.allSatisfy { amount in lines.contains { $0.contains(amount.quote) } })
    #expect(finding.accounts.map(\.value) == ["diaowang_w3"])
    #expect(lines.count == 4 && lines[1...2] == ["微 diaowang", "下划线 w3"])
  }

  @Test func `a number that the shop takes for a sum is one`() throws {
    #expect(try sums("buyer: 转我五二零 不转就给差评\nseller: 520元我们给不了") == [52000])
    #expect(try sums("buyer: 东西没问题 不转钱就给差评\nbuyer: 四白\nseller: 400？这怎么行") == [40000])
  }

  @Test func `what is named in passing just before the first word that presses belongs to it`() throws {
    let near = "buyer: 我看中的那套茶具店里卖三百二十块钱\nbuyer: 东西没问题 不转钱就给差评"
    #expect(try sums(near) == [32000])
    let far = "buyer: 我看中的那套茶具店里卖三百二十块钱\nseller: 好的\nseller: 在的\nseller: 您说\n"
    let rules = try Shared.rulebookWithoutRanker()
    #expect(try sums(near, by: rules) == [32000])
    #expect(try sums(far + "buyer: 东西没问题 不转钱就给差评", by: rules) == [])
  }

  @Test func `what the shop offers or asks in its own words is no demand`() throws {
    #expect(try sums("buyer: 东西没问题 不转钱就给差评\nseller: 退您400行吗？") == [])
    #expect(try sums("seller: 给您退400吧\nbuyer: 东西没问题 不转钱就给差评\nseller: 400？还是不行吗") == [])
    #expect(try sums("seller: 400？这是原价\nbuyer: 东西没问题 不转钱就给差评") == [])
  }

  @Test(arguments: ["echo: -2", "before: -1", "most_of_price: 9223372036854775807"])
  func `limits that no sum can be held against are refused`(wrong: String) throws {
    let right =
      "{message: 12, remark: 20, beside_highest: 20, most: 1, most_of_price: 10, before: 2, echo: 2, unasked: {before: [], behind: []}}"
    func decode(_ yaml: String) throws -> VerdictTable.Sums {
      try PackFile(name: "rules/verdict.yaml", bytes: Array(yaml.utf8)).decode(VerdictTable.Sums.self)
    }
    #expect(try decode(right).echo == 2)
    let key = try #require(wrong.split(separator: ":").first)
    let parts = right.dropFirst().dropLast().split(separator: ",").filter { !$0.contains("\(key):") }
    #expect(throws: PackError.self) { try decode("{" + parts.joined(separator: ",") + ", \(wrong)}") }
  }
}
