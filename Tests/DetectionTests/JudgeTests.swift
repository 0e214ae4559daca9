import Detection
import Evidence
import Testing

@Test func `lever, demand and link in the buyer's own words are strong`() throws {
  let judgement = try Script(
    """
    buyer: 杯子收到了 挺好看的
    seller: 谢谢亲
    buyer: 转我两百块 不转就给你差评
    """
  ).judged()
  let finding = try #require(judgement.findings.first)
  #expect(judgement.verdict == .strong)
  #expect(finding.level == .strong)
  #expect(finding.elements == [.lever, .demand, .link])
  #expect(finding.category == .unreasonableDemand)
  #expect(finding.amounts.map(\.money) == [Money(fen: 20000)])
  #expect(finding.amounts.map(\.quote) == ["两百块"])
}

@Test func `elements may lie messages apart, and every one is quoted whole`() throws {
  let judgement = try Script(
    """
    buyer: 东西没问题 不过那条一星是我写的
    seller: 亲 哪里不满意呢
    buyer: 红包发来 一百八
    seller: 这个不行的
    buyer: 不给的话那条就一直挂着
    """
  ).judged(stars: 1)
  #expect(judgement.verdict == .strong)
  let quotes = judgement.findings.flatMap(\.quotes).map(\.text)
  #expect(quotes.contains("红包发来 一百八"))
  #expect(quotes.contains("不给的话那条就一直挂着"))
}

@Test func `a bad review that stands is the lever and is cited`() throws {
  let judgement = try Script(
    """
    buyer: 东西挺好的 那条评价你看到了吧
    seller: 看到了 您有什么问题
    buyer: 微信转我三百
    """
  ).judged(stars: 1)
  #expect(judgement.verdict >= .suspected)
  let rows = judgement.findings.flatMap(\.quotes).map(\.citation.place)
  #expect(rows.contains(.row(2)))
}

@Test(arguments: [
  "buyer: 杯子漏水 不退款我就给差评",
  "buyer: 收到是碎的 退我39块9 不退我打12315 评价我也会如实写",
  "buyer: 页面写羊绒 吊牌写聚酯 欺诈 按消法三倍不足五百按五百 不赔就投诉加差评",
  "buyer: 饼干过期了 依法十倍 不到一千按一千 一千块 不处理我曝光",
  "buyer: 过敏去了医院 病历和发票都有 医药费386元你们出 不出我发小红书",
  "buyer: 再不发货我就给你一星\nbuyer: 三天了",
  "buyer: 裙子开线了 补偿我10块算了 不然差评",
  "buyer: 你们自己写的假一赔十 399元按承诺赔 不赔就平台介入加一星",
  "buyer: 衣柜少了一块板 师傅白跑一趟35 有转账截图 你们认不认 不认我就差评到底",
  "buyer: 水果烂了三个 退10块 上次烂也是你家 这次我肯定差评 你退不退都差评",
  "buyer: 外卖里吃出虫子 拍了视频 退款 另外按法律规定赔一千 不赔我发抖音曝光",
  "buyer: 评价是事实\nseller: 给您100 删了吧\nbuyer: 给一千也不删",
  "buyer: 我填好12315了 再不退39块9我就提交 评价也不会改",
  "buyer: 老板我是回头客 20卖我吧 上次我还给你五星了",
  "buyer: 评价我写了 有人动手删吗\nseller: 怎么才能改\nbuyer: 除非把货换成好的",
  "buyer: 我给差评怎么了 你们打了我八个电话 还说要给我50让我删 我不稀罕",
  "buyer: 退款给我 否则我把录屏发微博 让大家看看你们怎么做生意的",
  "buyer: 不好意思手滑点了一星 我马上改成五星",
  "buyer: 我就想要个道歉 你们拿5块钱打发我 5块 一星不解释",
  "buyer: 价格再少两百呗 我发朋友圈给你打广告\nseller: 少一百\nbuyer: 成 微信付定金五百",
  "buyer: 骗子 跟描述完全不一样 差评 再也不来了",
])
func `an honest angry buyer comes out clean`(script: String) throws {
  let judgement = try Script(script).judged(stars: 1)
  #expect(judgement.verdict == .none)
}

@Test func `what was considered is said`() throws {
  let judgement = try Script("buyer: 吊牌是假的 欺诈 三倍赔 五百元 不赔就差评").judged()
  let considered = judgement.findings.flatMap(\.considered).map(\.en)
  #expect(considered.contains { $0.contains("Consumer Rights Law") && $0.contains("539.90") })
  #expect(judgement.entitlements.isEmpty == false)
}

@Test func `a demand beyond the statutory sum is not covered by naming the law`() throws {
  let judgement = try Script("buyer: 吊牌标错了 欺诈 转我五千块 不转就差评").judged()
  #expect(judgement.verdict == .strong)
}

@Test func `an offer by the shop first is never the buyer's extortion`() throws {
  let judgement = try Script(
    """
    seller: 亲 给您返20元 麻烦改个五星好评
    buyer: 30吧 30我就改
    seller: 好的
    """
  ).judged(stars: 1)
  #expect(judgement.verdict == .none)
  #expect(judgement.adverse.first?.rule == "shop-offers-money-for-review")
  #expect(judgement.adverse.first?.quotes.first?.text == "亲 给您返20元 麻烦改个五星好评")
}

@Test func `a buyer who goes far beyond the shop's offer with a threat is found all the same`() throws {
  let judgement = try Script(
    """
    seller: 亲 给您返5元 麻烦改个五星好评
    buyer: 打两百过来 不打我就天天追评给你一星
    """
  ).judged(stars: 2)
  #expect(judgement.verdict == .strong)
  #expect(!judgement.adverse.isEmpty)
}

@Test func `asking for the price after the buyer has pressed is an answer, not an offer`() throws {
  let judgement = try Script(
    """
    buyer: 东西没毛病 那条一星换个地方聊 这里不方便
    seller: 您开个价吧
    buyer: 打五百过来 我马上删掉那条评价
    """
  ).judged(stars: 1)
  #expect(judgement.verdict == .strong)
  #expect(judgement.adverse.map(\.rule).contains("shop-invites-price"))
}

@Test func `a sum above the price, named by someone whose bad review stands, is at most suspected`() throws {
  let judgement = try Script(
    """
    buyer: 听说要大促了 我这条差评碍眼吧
    seller: 能帮忙改吗
    buyer: 能啊 八百
    """
  ).judged(stars: 1)
  #expect(judgement.verdict == .suspected)
  #expect(judgement.findings.first?.amounts.map(\.money) == [Money(fen: 80000)])
}

@Test func `the same words from someone unknown carry no verdict`() throws {
  let script = Script("someone: 转我两百块 不转就给你差评")
  #expect(try script.judged().verdict == .none)
}

@Test func `a buyer's refusal of money is no demand`() throws {
  let judgement = try Script("buyer: 你说给我20让我改评价？我不要钱 不会改的").judged(stars: 1)
  #expect(judgement.verdict == .none)
}

@Test func `handles given for payment are kept, as written`() throws {
  let judgement = try Script(
    """
    buyer: 东西没问题 转我两百块 不转就给你差评
    buyer: 支付宝 19900000042
    """
  ).judged()
  #expect(judgement.findings.flatMap(\.accounts) == [Account(kind: .alipay, value: "19900000042")])
}

@Test func `an account without a word for it counts beside a demand, masked or in a message of its own`()
  throws
{
  let judgement = try Script(
    """
    buyer: 东西没问题 转我两百块 不转就给你差评
    buyer: tangtang_zb
    buyer: 或者 199****0021
    """
  ).judged()
  #expect(judgement.findings.flatMap(\.accounts).map(\.value) == ["tangtang_zb", "199****0021"])
}

@Test func `the shape of an account is no evidence without a demand`() throws {
  let judgement = try Script("buyer: 漏水了 给你一星\nbuyer: tangtang_zb").judged(stars: 1)
  #expect(judgement.findings.flatMap(\.accounts).isEmpty)
}

@Test func `what is asked for later in passing is part of the demand`() throws {
  let judgement = try Script(
    """
    buyer: 东西没问题 转我两百块 不转就给你差评
    seller: 我们一件才挣二十
    buyer: 刚才两百 现在三百五 我打字也要花时间的 你想清楚再回我吧
    """
  ).judged()
  let sums = judgement.findings.flatMap(\.amounts).compactMap { $0.money?.fen }
  #expect(sums == [20000, 35000])
}

@Test func `what the shop speaks of is not demanded by repeating it`() throws {
  let judgement = try Script(
    """
    buyer: 东西没问题 转我两百块 不转就给你差评
    seller: 我们这个杯子一共才卖四十块钱 您说是不是
    buyer: 四十块就四十块 关我什么事 我才不管你卖多少
    """
  ).judged()
  let sums = judgement.findings.flatMap(\.amounts).compactMap { $0.money?.fen }
  #expect(sums == [20000])
}

@Test func `handles given for an honest refund are not evidence`() throws {
  let judgement = try Script(
    """
    buyer: 漏水了 退款退到支付宝 19900000042
    seller: 好的
    """
  ).judged(stars: 1)
  #expect(judgement.findings.flatMap(\.accounts).isEmpty)
}

@Test func `messages outside the window are not of this case`() throws {
  let script = Script("buyer: 转我两百块 不转就给你差评")
  var circumstances = Circumstances(roles: ["buyer": .buyer], asOf: script.start + 999_999)
  circumstances.window = (script.start + 86_400)...(script.start + 172_800)
  #expect(try Shared.rulebook().judge(script.heard(), in: circumstances).verdict == .none)
}

@Test func `a review made after the demand is not the lever of it`() throws {
  let script = Script("buyer: 东西挺好的 评价还没想好 微信转我三百")
  let before = try script.judged(stars: 1)
  let after = try script.judged(stars: 1, at: script.start + 999)
  #expect(before.findings.first?.quotes.contains { $0.citation.place == .row(2) } == true)
  #expect(after.findings.first?.quotes.contains { $0.citation.place == .row(2) } == false)
}

@Test func `a long message is quoted as the clause around the words`() throws {
  let filler = String(repeating: "今天天气不错我们去公园走走", count: 40)
  let judgement = try Script("buyer: \(filler)封口费拿来 不给就差评\(filler)").judged()
  let quote = try #require(judgement.findings.first?.quotes.first?.text)
  #expect(quote.contains("封口费拿来 不给就差评"))
  #expect(quote.unicodeScalars.count <= 200)
}

@Test func `a sentence cut into single characters is read and quoted piece by piece`() throws {
  let pieces = ["不", "给", "钱", "就", "差", "评"].map { "buyer: " + $0 }.joined(separator: "\n")
  let judgement = try Script("buyer: 东西没问题的\n" + pieces).judged()
  let quotes = judgement.findings.flatMap(\.quotes).map(\.text)
  #expect(quotes.contains("差") && quotes.contains("评"))
}

@Test func `what the shop's robot writes is the shop's own line, and its offer the shop's offer`() throws {
  let robot = "robot: 亲 把差评改成五星 返现八十元哦"
  let alone = try Script(robot + "\nbuyer: 好的").judged()
  #expect(alone.verdict == .none)
  #expect(Set(alone.adverse.flatMap(\.quotes).map(\.text)) == ["亲 把差评改成五星 返现八十元哦"])
  let taken = "buyer: 八十先转 不转我不改那条差评"
  #expect(try Script(robot + "\n" + taken).judged(stars: 1).verdict == .none)
  #expect(try Script(taken).judged(stars: 1).verdict > .none)
}
