import Evidence
import Packs
import Testing

@testable import Detection

/// Rules whose ranker weighs the given words of a buyer, and nothing else.
private func rulebook(
  _ words: [String: Int], bias: Double = -1, raiseAbove: Double = 0, raiseDoubtful: Double = 500,
  holdBelow: Double = -100,
  holdTold: Double? = nil, confirmAbove: Double = -100, passage: Int = 60, lineStep: Double = 0.001
) throws -> Rulebook {
  var packs = try Shared.packs.get()
  let grams = try #require(try Shared.rulebook().scale?.grams)
  let bits = try #require(try Shared.rulebook().ranker?.bits)
  var buyer = [Int](repeating: 0, count: 1 << bits)
  for (word, weight) in words { grams.forEach(in: word.utf8Span.span) { buyer[$0] = weight } }
  let zeros = String(repeating: "P", count: 1 << bits)
  let signs = String(decoding: buyer.map { UInt8(Int(RankerTable.zero) + $0) }, as: UTF8.self)
  let yaml = """
    {kind: ranker, id: ranker, version: "t", source: t, source_date: "2026-11-22", confidence: D, bits: \(bits),
     passage: \(passage), cited: 2, quoted: 2, step: 1, bias: \(bias), raise_above: \(raiseAbove),
     raise_doubtful: \(raiseDoubtful), raise_closed: 1000, raise_far: 1000, tie_above: 1000, hold_medium: \(holdBelow), hold_strong: \(holdBelow), confirm_above: \(confirmAbove), hold_told: \(holdTold ?? holdBelow),
     least_buyer: 0.1, least_heard: 20, traits: {"review bad": 0.5}, buyer: "\(signs)",
     staff: "\(zeros)", lines: {step: \(lineStep), bias: 0, context: 0.5, least: 4, floor: -1, quote_above: -100},
     key: "\(signs)", before: "\(signs)", answered: "\(zeros)"}
    """
  let file = PackFile(name: "rules/ranker.yaml", bytes: Array(yaml.utf8))
  packs = RulePacks(packs.files + [try file.decode(RuleFile.self)])
  return try Rulebook(packs)
}

@Suite struct RankerTests {
  private let talk = "buyer: 在吗\nseller: 亲在的\nbuyer: 苔痕上阶绿\nbuyer: 好的"

  @Test func `words that weigh raise a buyer with a bad review to suspected, and are quoted`() throws {
    let judged = try judge(talk, stars: 1, by: rulebook(["苔痕上阶绿": 20]))
    #expect(judged.verdict == .suspected)
    let finding = try #require(judged.findings.first)
    #expect(finding.rule == "ranker")
    #expect(finding.level == .medium)
    #expect(finding.quotes.contains { $0.text == "苔痕上阶绿" && $0.speaker == .buyer })
  }

  @Test func `the words that weigh most stand at their place among what rules have found`() throws {
    let threat = "buyer: 转我两百块 不转就给你差评\nbuyer: 苔痕上阶绿\nbuyer: 三百块"
    let finding = try #require(judge(threat, stars: nil, by: rulebook(["苔痕上阶绿": 31])).findings.first)
    #expect(finding.level == .strong)
    #expect(finding.quotes.map(\.text) == ["转我两百块 不转就给你差评", "苔痕上阶绿", "三百块"])
  }

  @Test func `however much words weigh, they never make a strong finding`() throws {
    let judged = try judge(talk, stars: 1, by: rulebook(["苔痕上阶绿": 31, "在吗": 31, "好的": 31]))
    #expect(judged.verdict == .suspected)
  }

  @Test func `without a bad review or talk of one nothing is raised`() throws {
    let weighty = try rulebook(["苔痕上阶绿": 31])
    #expect(try judge(talk, stars: nil, by: weighty).verdict == .none)
    #expect(try judge(talk, stars: 5, by: weighty).verdict == .none)
    #expect(try judge(talk + "\nbuyer: 不然我就给差评", stars: nil, by: weighty).verdict == .suspected)
  }

  @Test func `a buyer is not raised when the shop put money on the table`() throws {
    let offered = "seller: 亲改成好评给您返现20元\n" + talk
    #expect(try judge(offered, stars: 1, by: rulebook(["苔痕上阶绿": 31])).verdict == .none)
  }

  @Test func `where rules find nothing, a rating brought into play must weigh more`() throws {
    let rated = talk + "\nbuyer: 两星"
    #expect(try judge(rated, stars: nil, by: rulebook(["苔痕上阶绿": 31])).verdict == .none)
    #expect(try judge(rated, stars: nil, by: rulebook(["苔痕上阶绿": 31], raiseDoubtful: 0)).verdict == .suspected)
    #expect(try judge(talk, stars: nil, by: rulebook(["苔痕上阶绿": 31], raiseDoubtful: 0)).verdict == .none)
  }

  @Test func `words of the shop alone raise nobody`() throws {
    let shop = "buyer: 在吗\nseller: 苔痕上阶绿\nbuyer: 好的"
    #expect(try judge(shop, stars: 1, by: rulebook(["苔痕上阶绿": 31], bias: 5)).verdict == .none)
  }

  @Test func `a finding in a dialogue that reads like an honest one is held back`() throws {
    let threat = "buyer: 杯子收到了\nbuyer: 转我两百块 不转就给你差评 加微信 lulu_990"
    let free = try judge(threat, stars: nil, by: rulebook([:]))
    #expect(free.verdict == .strong)
    let held = try judge(threat, stars: nil, by: rulebook([:], holdBelow: 0))
    #expect(held.verdict == .none)
    let finding = try #require(held.findings.first)
    #expect(finding.level == .weak)
    #expect(finding.amounts.map(\.money) == [Money(fen: 20_000)])
    #expect(finding.accounts.isEmpty)
    #expect(finding.considered.contains(try Shared.rulebook().verdicts.say("held-back")))
    let short = try judge("buyer: 转我200 不转差评", stars: nil, by: rulebook([:], holdBelow: 0))
    #expect(short.verdict == .strong)
  }

  @Test func `a tie that only the order of things shows is strong where the whole dialogue says the same`()
    throws
  {
    let order = "buyer: 那条一星是我写的\nbuyer: 东西没毛病\nseller: 亲哪里不满意呢\nbuyer: 给我转八百块"
    let shown = try judge(order, stars: 1, by: rulebook([:]))
    #expect(shown.verdict == .strong)
    let remark = try Shared.rulebook().verdicts.say("tied-by-order")
    #expect(try #require(shown.findings.first).considered.contains(remark))
    let doubted = try judge(order, stars: 1, by: rulebook([:], confirmAbove: 100))
    #expect(doubted.verdict == .suspected)
    #expect(try #require(doubted.findings.first).considered.contains(remark) == false)
    // Between what holds a told finding back and what a shown one needs, it stays a doubt.
    let strict = try rulebook([:], holdBelow: 10, holdTold: -100, confirmAbove: 20)
    let between = try judge(order, stars: 1, by: strict)
    #expect(between.verdict < .strong)
    let told = order + "\nbuyer: 不转我就再追一条差评"
    #expect(try judge(told, stars: 1, by: rulebook([:], confirmAbove: 100)).verdict == .strong)
  }

  @Test func `a price on the review itself is no remedy, however small it is`() throws {
    let priced = "buyer: 杯子漏水\nseller: 给您换一个\nbuyer: 转我三十 转了我就把差评改成五星"
    let remark = try Shared.rulebook().verdicts.say("priced-review")
    let plain = try judge(priced, stars: 1, by: rulebook([:]))
    #expect(plain.verdict == .strong)
    #expect(try #require(plain.findings.first).considered.contains(remark))
    #expect(try judge(priced, stars: 1, by: rulebook([:], confirmAbove: 100)).verdict < .strong)
    let remedy = "buyer: 杯子漏水\nseller: 给您换一个\nbuyer: 退我三十 退了我就把差评改成五星"
    #expect(try judge(remedy, stars: 1, by: rulebook([:])).verdict < .strong)
  }

  @Test func `without a ranker the order of things alone is never strong`() throws {
    let order = "buyer: 那条一星是我写的\nbuyer: 东西没毛病\nbuyer: 给我转八百块"
    #expect(try judge(order, stars: 1, by: Shared.rulebookWithoutRanker()).verdict == .suspected)
  }

  @Test func `a few lines that press are not drowned by a long talk about goods`() throws {
    let goods = (0..<12).map { "buyer: 杯子第\($0)个颜色\nseller: 青色" }.joined(separator: "\n")
    let words = ["苔痕上阶绿": 20, "杯子第个颜色": -2]
    let quiet = try judge(goods + "\n" + talk, stars: 1, by: rulebook(words, bias: 3))
    #expect(quiet.verdict == .none)
    let heard = try judge(goods + "\n" + talk, stars: 1, by: rulebook(words, bias: 3, lineStep: 1))
    #expect(heard.verdict == .suspected)
  }

  @Test func `what stands before a line counts for it`() throws {
    let scale = try #require(try rulebook(["苔痕上阶绿": 20], lineStep: 1).scale)
    var room = BucketSet()
    let line = scale.weigh("好的".utf8Span.span, using: &room)
    let said = scale.weigh("苔痕上阶绿".utf8Span.span, using: &room)
    let bare = scale.pressure(of: line, after: LineWeight(), and: LineWeight())
    #expect(scale.pressure(of: line, after: said, and: LineWeight()) > bare)
    #expect(scale.pressure(of: line, after: LineWeight(), and: said) == bare)
  }

  @Test func `a long conversation is weighed passage by passage`() throws {
    let filler = (0..<9).map { "buyer: 青山\($0)\nseller: 绿水" }.joined(separator: "\n")
    let long = filler + "\n" + talk
    #expect(try judge(long, stars: 1, by: rulebook(["苔痕上阶绿": 5], bias: -9.5)).verdict == .none)
    let cut = try rulebook(["苔痕上阶绿": 5], bias: -9.5, passage: 18)
    #expect(try judge(long, stars: 1, by: cut).verdict == .suspected)
  }

  @Test(arguments: [("转我200", "转我8888"), ("轉我", "转我"), ("ＡＢＣ", "abc"), ("不 转", "不转"), ("不\u{200B}转", "不转")])
  func `figures, traditional characters, widths and blanks are read alike`(one: String, other: String) throws
  {
    let grams = try #require(try Shared.rulebook().scale?.grams)
    func buckets(_ text: String) -> Set<Int> {
      var found: Set<Int> = []
      grams.forEach(in: text.utf8Span.span) { found.insert($0) }
      return found
    }
    #expect(buckets(one) == buckets(other))
    #expect(buckets(one) != buckets(other + "吗"))
  }

  @Test func `buckets count once a line, however many there are and however many lines`() {
    var set = BucketSet()
    for _ in 0..<3 {
      let buckets = (0..<5_000).map { $0 * 13 % 65_536 }
      #expect(buckets.count { set.insert($0) } == Set(buckets).count)
      #expect(!buckets.contains { set.insert($0) })
      set.empty()
    }
    for _ in 0..<65_600 {
      guard set.insert(7) else {
        Issue.record("an entry of a line before was found")
        return
      }
      set.empty()
    }
  }

  @Test(arguments: ["P", "PPPPPPPPPPPPPPP~", ""])
  func `a table whose weights do not fit is refused`(signs: String) throws {
    let yaml = """
      {kind: ranker, id: ranker, version: "t", source: t, source_date: t, confidence: D, bits: 4, passage: 60,
       cited: 2, quoted: 2, step: 1, bias: 0, raise_above: 0, raise_doubtful: 0, raise_closed: 0, hold_medium: 0,
       hold_strong: 0, confirm_above: 0, hold_told: 0, least_buyer: 0, least_heard: 0, traits: {}, buyer: "\(signs)",
       staff: "PPPPPPPPPPPPPPPP", lines: {step: 1, bias: 0, context: 0, least: 1, floor: 0},
       key: "PPPPPPPPPPPPPPPP", before: "PPPPPPPPPPPPPPPP", answered: "PPPPPPPPPPPPPPPP"}
      """
    #expect(throws: (any Error).self) {
      _ = try PackFile(name: "rules/ranker.yaml", bytes: Array(yaml.utf8)).decode(RuleFile.self)
    }
  }
}
