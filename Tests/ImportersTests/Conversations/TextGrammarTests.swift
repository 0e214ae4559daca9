import Testing

@testable import Importers

struct TextGrammarTests {
  private static let phrases = Result {
    try PhraseBook(
      Phrases(
        robots: ["服务助手"], shops: ["旗舰店"], labels: ["订单号"],
        time: Phrases.Time(forenoon: ["AM"], afternoon: ["PM"])),
      pack: "test")
  }

  private func clipboardName(_ line: String) throws -> String? {
    try ClipboardGrammar(phrases: Self.phrases.get()).header(Array(line.utf8)).map {
      String(decoding: $0.name, as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("tb_yun 2026-3-2 13:18:22", "tb_yun"), ("tb12342026-3-2 13:18:22", "tb1234"),
    ("云岸旗舰店:小岸 2026-03-02 13:18:22", "云岸旗舰店:小岸"), ("甲 --> 乙:丙  2026-3-2 13:18:22", "甲"),
    ("t**1 2026-3-2 13:18:22 ", "t**1"),
  ])
  func `a clipboard header gives its speaker`(line: String, name: String) throws {
    #expect(try clipboardName(line) == name)
  }

  @Test(arguments: [
    "下单时间：2026-3-2 13:18:22", "付款时间: 2026-3-2 13:18:22", "您的快递，已签收 2026-3-2 13:18:22", "2026-3-2 13:18:22",
    "说好 2026-3-2 13:18:22 到的", "tb_yun 2026-3-2", "tb_yun 13:18:22", "",
  ])
  func `words that end in a time are no clipboard header`(line: String) throws {
    #expect(try clipboardName(line) == nil)
  }

  @Test func `the first time in brackets ends the nick`() throws {
    let grammar = ColonTimeGrammar(phrases: try Self.phrases.get(), order: nil)
    let header = grammar.header(Array("店(榕) (2026-03-02 10:00:00):看 (2026-03-01 09:00:00):旧的".utf8))
    #expect(header?.name == Array("店(榕)".utf8))
    #expect(header?.text == Array("看 (2026-03-01 09:00:00):旧的".utf8))
    #expect(grammar.header(Array("店 (2026-03-02 10:00:00)没有冒号".utf8)) == nil)
    #expect(grammar.header(Array("店 (昨天):话".utf8)) == nil)
  }

  private func speakers(_ lines: [String]) throws -> (plain: [String], seats: [String]) {
    var table = TranscriptSpeakers(phrases: try Self.phrases.get())
    for line in lines { table.note(Array(line.utf8)) }
    let found = table.found()
    func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
    let seats = found.shops.flatMap { shop in shop.value.map { text(shop.key) + ":" + text($0) } }
    return (found.plain.map(text).sorted(), seats.sorted())
  }

  @Test func `a seat that spoke once is still a seat of its shop`() throws {
    let found = try speakers(["t**1:在吗", "店:甲:在", "店:甲:好", "店:乙:我来", "t**1:地址:杭州"])
    #expect(found.plain == ["t**1"])
    #expect(found.seats == ["店:乙", "店:甲"])
  }

  @Test func `a label inside somebody's words is no seat and no speaker`() throws {
    let found = try speakers(["买家:地址:杭州", "买家:在吗", "客服:在", "客服:电话:有", "订单号:3026"])
    #expect(found.plain == ["买家", "客服"])
    #expect(found.seats == [])
  }

  @Test func `whoever spoke once is a speaker, so that no words fall to another`() throws {
    #expect(try speakers(["t**1:在吗", "店主:在", "t**1:好"]).plain == ["t**1", "店主"])
  }

  @Test func `a web address is no speaker`() throws {
    #expect(
      try speakers(["https://a.example.com/1", "https://a.example.com/2", "甲:好", "甲:在"]).plain == ["甲"])
  }

  @Test func `a label after a shop's name is no seat`() throws {
    let found = try speakers(["云岸旗舰店:订单号:3026", "云岸旗舰店:小岸:好", "t**1:在吗"])
    #expect(found.seats == ["云岸旗舰店:小岸"])
    #expect(found.plain == ["t**1", "云岸旗舰店"])
  }

  @Test func `a robot's seat tells the shop`() throws {
    let found = try speakers(["店:服务助手:您好", "t**2:人工"])
    #expect(found.seats == ["店:服务助手"])
  }
}
