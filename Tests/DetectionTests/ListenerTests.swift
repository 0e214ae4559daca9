@testable import Detection
import Evidence
import Testing

private func listened(_ messages: [Message]) throws -> Heard {
  var listener = Listener(try Shared.rulebook())
  for message in messages { listener.hear(message) }
  return listener.finish()
}

private let threat = Script("buyer: 转我两百块 不转就给你差评").messages[0]

@Test func `quoted words are never the speaker's own`() throws {
  var message = threat
  message.quoted = message.text
  message.text = "这话是你说的"
  #expect(try listened([message]).messages.isEmpty)
}

@Test(arguments: [Message.Kind.notice, .recall, .handover, .picture, .voice, .card, .transfer])
func `only words carry acts`(kind: Message.Kind) throws {
  var message = threat
  message.kind = kind
  let heard = try listened([message])
  #expect(heard.messages.isEmpty)
  #expect(heard.messageCount == 1)
}

@Test func `a notice under the buyer's name speaks for nobody`() throws {
  var message = threat
  message.mark = .system
  #expect(try listened([message]).messages.isEmpty)
}

@Test func `plain messages leave nothing behind but their number`() throws {
  let plain = Script("buyer: 在吗").messages[0]
  let heard = try listened(Array(repeating: plain, count: 10_000))
  #expect(heard.messages.isEmpty)
  #expect(heard.messageCount == 10_000)
}

@Test func `overlapping exports merge without doubling`() throws {
  let script = Script("buyer: 转我两百块 不转就给你差评\nbuyer: 封口费拿来\nbuyer: 三百一口价")
  let whole = try listened(script.messages)
  var merged = try listened(Array(script.messages.prefix(2)))
  merged.merge(try listened(Array(script.messages.suffix(2))))
  #expect(merged.messages.map(\.text) == whole.messages.map(\.text))
}

@Test func `merging puts messages into the order of time`() throws {
  let script = Script("buyer: 封口费拿来\nbuyer: 一口价三百")
  var merged = try listened([script.messages[1]])
  merged.merge(try listened([script.messages[0]]))
  #expect(merged.messages.map(\.text) == ["封口费拿来", "一口价三百"])
}

@Test func `what a seat says by itself is the shop's conduct like any other`() throws {
  var message = Script("seller: 五星好评截图返3元").messages[0]
  message.mark = .robot
  let judgement = try Shared.rulebook().judge(
    listened([message]), in: Circumstances(roles: ["seller": .staff], asOf: Instant(seconds: 0)))
  #expect(judgement.adverse.contains { $0.rule == "shop-rewards-praise" })
}

@Test func `a line of a quarter megabyte is heard like any other`() throws {
  var message = threat
  message.text = String(repeating: "不给1块差评😀", count: 12_000)
  #expect(try listened([message]).messages.count == 1)
}

@Test(arguments: [
  ("加微信 abc_12345", Account.Kind.wechat, "abc_12345"), ("扣扣 1234567", .qq, "1234567"),
  ("zfb 19900000001", .alipay, "19900000001"), ("打我电话19900000002", .phone, "19900000002"),
  ("6217 0000 0000 0012 345", .bank, "6217000000000012345"), ("19900000003 微信同号", .wechat, "19900000003"),
  ("九十 qq2290417发红包", .qq, "2290417"), ("3100.7788 球球", .qq, "3100.7788"),
  ("微 ahui 五二零五二一", .wechat, "ahui520521"), ("lulu 零三二八 威信", .wechat, "lulu0328"),
  ("w z q - 5 2 0 - 1 绿的", .wechat, "wzq-520-1"), ("座钱88 19900000005 蓝的", .alipay, "19900000005"),
])
func `handles are read with their kind`(text: String, kind: Account.Kind, value: String) throws {
  let reader = HandleReader(try Shared.rulebook().numerals)
  let found = reader.handles(in: text.utf8Span.span)
  #expect(found.map(\.account) == [Account(kind: kind, value: value)])
}

@Test(arguments: [
  ("199****0021 支某宝", Account.Kind.alipay, "199****0021"), ("卡 6217****8812 编号也给你", .bank, "6217****8812"),
  ("feixing9527", .wechat, "feixing9527"), ("kk.zero_11", .wechat, "kk.zero_11"),
  ("转到 huajia-nini 就行", .wechat, "huajia-nini"), ("k.light@mail.test", .alipay, "k.light@mail.test"),
  ("明天出图二图三 90017733", .qq, "90017733"),
])
func `what only looks like an account is a guess`(text: String, kind: Account.Kind, value: String) throws {
  let reader = HandleReader(try Shared.rulebook().numerals)
  let found = reader.handles(in: text.utf8Span.span)
  #expect(found.map(\.account) == [Account(kind: kind, value: value)])
  #expect(found.allSatisfy { !$0.isSure })
}

@Test(arguments: [
  "win-win", "20260302发的", "2026.03.02", "report-final.pdf", "RTX3060", "物流 5566778899", "usb-c线", "100**200",
  "订单号3026000000000012", "iphone15promax多少钱", "快递SF1234567", "2026-03-02 13:18",
  "单号是 773000000000001234", "微信付的 订单 3026000000000012345",
])
func `other figures are no handles`(text: String) throws {
  let reader = HandleReader(try Shared.rulebook().numerals)
  let found = reader.handles(in: text.utf8Span.span)
  #expect(found.isEmpty)
}

@Test(arguments: [
  ("buyer: 转八百就改 加 fatgor\nbuyer: _yl99 微信转", "fatgor_yl99"),
  ("buyer: 转八百就改 加我微 kobi_\nbuyer: laosen", "kobi_laosen"),
  ("buyer: 转八百就改 zfb: yuya\nbuyer: _7799\nbuyer: 快点", "yuya_7799"),
  ("buyer: 转八百就改 微 diaowang\nbuyer: 下划线 w3", "diaowang_w3"),
  ("buyer: 转八百就改 加我 pao_chang\nbuyer: 后头俩7", "pao_chang77"),
  ("buyer: 转八百就改 加我微 yelang\nbuyer: 后头两个九 你加", "yelang99"),
  ("buyer: 转八百就改 支付宝 1990000\nbuyer: 后面 7715", "19900007715"),
  ("buyer: 转八百就改 支付宝 zhouzhi\nbuyer: 六六九", "zhouzhi669"),
])
func `an account that breaks off is read with what follows`(text: String, value: String)
  throws
{
  let judgement = try Script("buyer: 东西没问题 不转八百就给差评\n" + text).judged()
  let finding = try #require(judgement.findings.first)
  #expect(finding.accounts.map(\.value) == [value])
  #expect(finding.amounts.compactMap { $0.money?.fen } == [80_000])
  let quotes = finding.quotes.map(\.text)
  #expect(quotes.contains { $0.contains("转八百就改") } && Set(quotes).count == quotes.count)
}

@Test func `what another says behind an account is no part of it`() throws {
  let text = "buyer: 东西没问题 不转八百就给差评\nbuyer: 加我微 tangtang_\nseller: zb9"
  #expect(
    try Script(text).judged().findings.flatMap(\.accounts).allSatisfy { !$0.value.contains("zb9") })
}
