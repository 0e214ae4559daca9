import Archive
import Evidence
import Packs
import Testing

@testable import Importers

/// The element rules, one by one, on layouts made for the purpose.
struct PageHandlerTests {
  /// Reads `page` by the rules of a layout whose messages are `<m>` elements.
  private func read(_ page: String, _ rules: String, kind: String = "html", more: String = "") throws
    -> Reading
  {
    let yaml = """
      id: made-up
      version: "1"
      source: test
      source_date: 2026-01-01
      confidence: D
      kind: \(kind)
      recognise: {starts: ["<"]}
      \(more)
      elements:
        - {field: message, tag: m}
        - {field: text, tag: q, inside: message}
        - {field: name, tag: b, inside: message}
      \(rules.split(separator: "\n").map { "  - {\($0)}" }.joined(separator: "\n"))
      """
    let layout = try PackFile(name: "layouts/made-up.yaml", bytes: Array(yaml.utf8)).decode(Layout.self)
    let importer = Importer(knowledge: try ImportKnowledge(layouts: [layout], mappings: []))
    return try Reading(MemoryBytes(Array(page.utf8)), name: "page", importer: importer)
  }

  @Test func `a field counts only inside the element it is said to be in`() throws {
    let page = "<q>外</q><side><b>别人</b></side><m><side><b>甲</b></side><q>内</q></m>"
    let reading = try read(page, "field: area, area: aside, tag: side\nfield: ignore, tag: b, inside: aside")
    #expect(reading.messages.map(Reading.short) == ["- | none words | 甲 | 内"])
  }

  @Test func `what is ignored is ignored with all that is in it`() throws {
    let reading = try read("<m><b>甲</b><q>好<hide><i>广告</i></hide>的</q></m>", "field: ignore, tag: hide")
    #expect(reading.messages.map(\.text) == ["好的"])
  }

  @Test func `a message inside a message is part of it`() throws {
    let reading = try read("<m><b>甲</b><q>一</q><m><b>乙</b><q>二</q></m></m><m><b>乙</b><q>三</q></m>", "")
    #expect(reading.messages.map(Reading.short) == ["- | none words | 甲 | 一⏎二", "- | none words | 乙 | 三"])
  }

  @Test func `a message that takes the room of one before holds nothing of it`() throws {
    let full = "<m k><b>甲</b><t>1772412000</t><z>引</z><q>长</q></m>"
    let bare = "<m><q>短</q></m>"
    let page = String(repeating: full + bare + bare, count: 10_000)
    let rules = """
      field: time, tag: t, clock: epoch-seconds, inside: message
      field: quoted, tag: z, inside: message
      field: note, tag: m, has: {k: "*"}, mark: owner, kind: card
      """
    let reading = try read(page, rules)
    let short = reading.messages.map(Reading.short)
    #expect(short.count == 30_000)
    #expect(Set(short).sorted() == ["- | none words |  | 短", "2026-03-02 08:40:00 | owner card | 甲 | 长"])
    #expect(reading.messages.allSatisfy { ($0.quoted == nil) == ($0.text == "短") })
  }

  @Test func `names are told apart however many speak in turn`() {
    var book = NameBook()
    let names = ["甲", "乙", "甲", "丙", "乙", "", "甲", "甲"]
    #expect(names.map { book.text(of: Array($0.utf8)) } == names)
  }

  @Test func `the first name and the first time win`() throws {
    let page = "<m><b>甲</b><b>引用的乙</b><t>1772412000</t><t>1</t><q>好</q></m>"
    let reading = try read(page, "field: time, tag: t, clock: epoch-seconds, inside: message")
    #expect(reading.messages.map(Reading.short) == ["2026-03-02 08:40:00 | none words | 甲 | 好"])
  }

  @Test(arguments: [
    ("1772412000999", "2026-03-02 08:40:00"), ("-1", "-"), ("99999999999999999", "-"), ("x", "-"),
  ])
  func `milliseconds are whole seconds, and what is out of any calendar is no time`(
    number: String, time: String
  ) throws {
    let reading = try read(
      "<m><t>\(number)</t><b>甲</b><q>好</q></m>",
      "field: time, tag: t, clock: epoch-milliseconds, inside: message")
    #expect(reading.messages.first?.at?.written ?? "-" == time)
    #expect(reading.accounting.warnings.map(\.code) == (time == "-" ? ["bad-time"] : []))
  }

  @Test func `class tokens must all be there, whole`() throws {
    let rules = "field: note, class: big red, mark: owner, inside: message"
    let page = ["red big x", "red", "bigred big", "big  red"].map { "<m><i class=\"\($0)\"></i><q>好</q></m>" }
    #expect(try read(page.joined(), rules).messages.map(\.mark) == [.owner, .none, .none, .owner])
  }

  @Test func `attributes are asked for by value or for being there`() throws {
    let rules =
      "field: note, tag: m, has: {me: \"1\"}, mark: owner\nfield: note, tag: m, has: {file: \"*\"}, kind: file"
    let page = "<m me=\"1\"><q>一</q></m><m me=\"2\" file=\"\"><q>二</q></m><m><q>三</q></m>"
    #expect(
      try read(page, rules).messages.map(Reading.short) == [
        "- | owner words |  | 一", "- | none file |  | 二", "- | none words |  | 三",
      ])
  }

  @Test func `what is no message is listed with its reason`() throws {
    let page = "<m><q>一</q></m><m gone=\"1\"><q>二</q></m><m></m>"
    let reading = try read(page, "field: note, tag: m, has: {gone: \"1\"}, skip: withdrawn")
    #expect(reading.messages.map(\.text) == ["一"])
    #expect(reading.accounting.skipped.map(\.reason) == ["withdrawn", "empty"])
    #expect(reading.accounting.skipped.map(\.bytes) == [17..<43, 43..<50])
  }

  @Test func `a name alone is kept, as something that could not be read`() throws {
    #expect(try read("<m><b>甲</b><card/></m>", "").messages.map(\.kind) == [.other])
  }

  @Test func `pictures stand for words where there are none`() throws {
    let rules = "field: picture, tag: img, attribute: src, inside: message"
    let page = "<m><img src=\"a.png\"><img src=\"b.png\"></m><m><q>看</q><img src=\"c.png\"></m>"
    #expect(
      try read(page, rules).messages.map(Reading.short) == [
        "- | none picture |  | a.png⏎b.png", "- | none words |  | 看⏎c.png",
      ])
  }

  @Test func `a message that the page's end cut off says so, one that needs no end tag does not`() throws {
    #expect(try read("<m><q>好", "").accounting.warnings.map(\.code) == ["truncated"])
    #expect(try read("<m><q>好</q></m><li><q>又</q>", "field: message, tag: li").accounting.warnings == [])
  }

  @Test func `the customer is known by name only after the page has named it`() throws {
    let rules = "field: counterpart, tag: who\nfield: shop, tag: shop"
    let reading = try read(
      "<m><b>甲</b><q>一</q></m><shop>店</shop><who> 甲 </who><m><b>甲</b><q>二</q></m>", rules)
    #expect(reading.messages.map(\.mark) == [.none, .counterpart])
    #expect(reading.accounting.conversations == [ConversationHead(shop: "店", counterpart: "甲")])
  }

  @Test func `conversations are numbered as they come`() throws {
    let rules = "field: conversation, tag: m, attribute: with"
    let page = "<r><m with=\"a\"><q>1</q></m><m with=\"b\"><q>2</q></m><m with=\"a\"><q>3</q></m></r>"
    let reading = try read(page, rules, kind: "xml")
    #expect(reading.messages.map(\.conversation) == [0, 1, 0])
    #expect(reading.accounting.conversations.map(\.counterpart) == ["a", "b"])
  }

  @Test func `a hand-over stands for the system under any nick`() throws {
    let reading = try Reading(
      "<div class=\"chatWrap\"><i class=\"chatName\">买家</i><i class=\"chatText\">由 甲 转交给 乙</i></div>")
    #expect(reading.messages.map(\.mark) == [.system])
  }
}
