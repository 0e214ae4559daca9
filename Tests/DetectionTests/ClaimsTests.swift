import Evidence
import Testing

@testable import Detection

private func judged(_ script: Script, review text: String, order: String = "1") throws -> Judgement {
  var circumstances = Circumstances(
    roles: ["buyer": .buyer, "seller": .staff], asOf: script.start + 86_400)
  var bought = Order(id: Identifier(order), citation: Script.table)
  bought.paid = Money(fen: 3990)
  circumstances.orders = [bought]
  var review = Review(order: Identifier(order), text: text, citation: Script.table)
  review.stars = 1
  review.madeAt = script.start + -3_600
  circumstances.review = review
  // What claims do to the weight of words; the ranker has its own tests.
  return try Shared.rulebookWithoutRanker().judge(script.heard(), in: circumstances)
}

@Test func `a fault named in the review is a claim like one named in the conversation`() throws {
  let script = Script("buyer: 30块打到我支付宝 不打那条一星就放着")
  #expect(try judged(script, review: "杯底漏水").verdict == .none)
  #expect(try judged(script, review: "就这样").verdict > .none)
}

@Test func `a finding never says that nothing was wrong when the review names a fault`() throws {
  let script = Script("buyer: 转我两百块 不转就给你差评")
  let faulty = try judged(script, review: "开线了").findings.flatMap(\.considered)
  let silent = try judged(script, review: "就这样").findings.flatMap(\.considered)
  #expect(!faulty.isEmpty && !faulty.contains { $0.en.contains("names no defect") })
  #expect(silent.contains { $0.en.contains("names no defect") })
}

@Test func `praise in the same breath as a fault is irony, not a denial`() throws {
  let script = Script("buyer: 质量真不错 第二天就断了\nbuyer: 退我20块 不退差评放着")
  #expect(try judged(script, review: "呵呵").verdict == .none)
}

@Test func `what the buyer says the shop has offered counts as the shop's offer`() throws {
  let script = Script(
    """
    buyer: 你们店长打电话说改好评给八十
    seller: 嗯嗯
    buyer: 八十先转 不转我不改
    """)
  #expect(try judged(script, review: "就这样").verdict == .none)
  let unasked = Script("buyer: 八十先转 不转我不改那条差评")
  #expect(try judged(unasked, review: "就这样").verdict > .none)
}

@Test func `a sum far beyond the offer told of is found all the same`() throws {
  let script = Script("buyer: 你们店长说改好评给五块\nbuyer: 打两百过来 不打我就天天追评给你一星")
  #expect(try judged(script, review: "就这样").verdict == .strong)
}

@Test func `the number of an order is nobody's account`() throws {
  let script = Script("buyer: 转我两百块 不转就给你差评\nbuyer: 3026000000000000123")
  let known = try judged(script, review: "就这样", order: "3026000000000000123")
  let other = try judged(script, review: "就这样")
  #expect(known.findings.flatMap(\.accounts).isEmpty)
  #expect(other.findings.flatMap(\.accounts).map(\.kind) == [.bank])
}

@Test func `praise of long ago does not deny a fault found since`() throws {
  let words = ["刚收到 挺好看的", "用了两周 开线了", "退我20块 不退差评放着"]
  func verdict(gap: Int64) throws -> Verdict {
    var listener = Listener(try Shared.rulebook())
    for (number, message) in Script(words.map { "buyer: \($0)" }.joined(separator: "\n")).messages
      .enumerated()
    {
      var message = message
      message.at = Instant(seconds: 1_770_000_000) + Int64(number) * gap
      listener.hear(message)
    }
    var circumstances = Circumstances(
      roles: ["buyer": .buyer], asOf: Instant(seconds: 1_790_000_000))
    var order = Order(id: Identifier("1"), citation: Script.table)
    order.paid = Money(fen: 3990)
    circumstances.orders = [order]
    return try Shared.rulebook().judge(listener.finish(), in: circumstances).verdict
  }
  #expect(try verdict(gap: 604_800) == .none)
  #expect(try verdict(gap: 60) > .none)
}

@Test func `sums named before anything was bought are bargaining`() throws {
  let script = Script("buyer: 两百给我五星 不给两百就差评")
  var circumstances = Circumstances(roles: ["buyer": .buyer], asOf: script.start + 999_999)
  var order = Order(id: Identifier("1"), citation: Script.table)
  order.paid = Money(fen: 3990)
  order.createdAt = script.start + 3_600
  circumstances.orders = [order]
  #expect(try Shared.rulebook().judge(script.heard(), in: circumstances).verdict == .none)
  circumstances.orders[0].createdAt = script.start + -3_600
  #expect(try Shared.rulebook().judge(script.heard(), in: circumstances).verdict > .none)
}

@Test func `a fault that only the review names is no ground for selling the review`() throws {
  let sold = Script("buyer: 微信转我30 那条差评我删")
  let asked = Script("buyer: 退我30吧 退了差评我删")
  #expect(try judged(sold, review: "杯底漏水").verdict > .none)
  #expect(try judged(asked, review: "杯底漏水").verdict == .none)
}

@Test func `a replacement for a fault in words that no rule knows is never called strong`() throws {
  let script = Script("buyer: 两只都是左脚\nbuyer: 给我再发一双来 不然我挂你一星")
  #expect(try judged(script, review: "左脚右脚一样").verdict < .strong)
  let extra = Script("buyer: 鞋没问题 好看\nbuyer: 给我再发一双来 不然我挂你一星")
  #expect(try judged(extra, review: "就这样").verdict > .none)
}

@Test func `a few words of someone who wants no more than was paid are weighed as a whole`() throws {
  let late = Script("buyer: 衣服没问题 但是你们说19号到 活动都结束了\nbuyer: 退我30 不退差评不动")
  #expect(try judged(late, review: "说今天到").verdict == .none)
}

@Test(arguments: [
  ("说好48小时发货 拖了一周 坏了 赔我10块 不赔我就差评", "延迟发货、晚到的赔付（平台规则）"),
  ("昨天刚买今天就降价 还裂了 按价保退我差价 不退就差评", "价保退差价"),
  ("发错颜色了 裂的 退货运费12块你们出 不出我就差评", "退换货运费（消费者权益保护法第二十四条）"),
])
func `what is due within the price is named, and is no extortion`(words: String, title: String) throws {
  let judged = try Script("buyer: " + words).judged()
  #expect(judged.verdict == .none)
  #expect(judged.entitlements.map(\.zh).contains("已考虑：\(title)，上限 39.90 元。"))
}

@Test func `naming what is due within the price makes no room for more`() throws {
  let rules = try Shared.rulebookWithoutRanker()
  let demand = "buyer: 不转八百就给差评"
  let late = "buyer: 你们延迟发货\n" + demand
  #expect(try Script(late).judged(by: rules).verdict == Script(demand).judged(by: rules).verdict)
}
