@testable import Detection
import Evidence
import Testing

/// Messages of one buyer who says `text` in each, with a number so that no two are alike.
private func different(_ text: String, _ count: Int, from first: Int = 0) -> [Message] {
  Script((0..<count).map { "buyer: \(text)第\(first + $0)遍" }.joined(separator: "\n")).messages
}

private func listened(_ messages: [Message], keeping: VerdictTable.Keeping? = nil) throws -> Heard {
  let rulebook = try Shared.rulebook()
  var listener = Listener(in: ListeningRoom(rulebook), keeping: keeping ?? rulebook.verdicts.keeping)
  for message in messages { listener.hear(message) }
  return listener.finish()
}

/// Room for a hundred messages or fewer.
private func scarce(reserve: Int = 0) -> VerdictTable.Keeping {
  VerdictTable.Keeping(bytes: 40_000, reserve: reserve)
}

@Test func `every telling message of a long conversation is kept`() throws {
  let heard = try listened(different("不解决我就投诉", 30_000))
  #expect(heard.messages.count == 30_000)
  #expect(heard.leftOut == 0)
}

@Test func `what is kept of endless acts is bounded, and the rest is counted`() throws {
  let heard = try listened(different("不解决我就投诉", 1_000), keeping: scarce())
  #expect(!heard.messages.isEmpty && heard.messages.count < 200)
  #expect(heard.messages.count + heard.leftOut == 1_000)
  #expect(heard.messageCount == 1_000)
}

@Test func `the reserve keeps an open threat after endless talk`() throws {
  let threat = "转我两百块 不转就给你差评"
  let talk = different("物流太慢了要退货", 1_000)
  let messages = talk + Script("buyer: \(threat)").messages
  #expect(try listened(messages, keeping: scarce(reserve: 20_000)).messages.last?.text == threat)
  #expect(try listened(messages, keeping: scarce()).messages.last?.text != threat)
}

@Test func `sums in passing leave room for what decides`() throws {
  let talk = different("谢谢啊 我在隔壁那家买的扇子原价三十九块钱", 1_000)
  let threat = "转我两百块 不转就给你差评"
  let heard = try listened(talk + Script("buyer: \(threat)").messages, keeping: scarce())
  #expect(heard.leftOut > 0)
  #expect(heard.messages.last?.text == threat)
}

@Test func `the reserve keeps a defect that the buyer names at last`() throws {
  let talk = different("你们给个好评返现的话就给好评", 1_000)
  let defect = "杯子是碎的 漏水"
  let heard = try listened(
    talk + Script("buyer: \(defect)").messages, keeping: scarce(reserve: 20_000))
  #expect(heard.messages.contains { $0.text == defect })
}

@Test func `the judgement says how many remarks it does not rest on`() throws {
  let rulebook = try Shared.rulebook()
  let heard = try listened(different("不解决我就投诉", 1_000), keeping: scarce())
  let judgement = rulebook.judge(
    heard, in: Circumstances(roles: ["buyer": .buyer], asOf: Instant(seconds: 1_800_000_000)))
  #expect(judgement.unknowns.contains { $0.en.contains(" \(heard.leftOut) ") })
}

@Test func `messages of the same words hold one remark, whoever says them`() throws {
  let heard = try Script("buyer: 差评\nseller: 差评\nbuyer: 差评").heard()
  let remarks = Set(heard.messages.map { ObjectIdentifier($0.remark) })
  #expect(heard.messages.map(\.name) == ["buyer", "seller", "buyer"])
  #expect(remarks.count == 1)
}

@Test func `a finding quotes no more than a person reads, and rests on all the same`() throws {
  // The ranker has a view of its own on a thousand times the same.
  let rulebook = try Shared.rulebookWithoutRanker()
  let most = rulebook.verdicts.mostQuotes
  let demand = Script("buyer: 转我两百块 不转就给你差评").messages
  let heard = try listened(different("不给就差评", most * 2) + demand)
  let judgement = rulebook.judge(
    heard, in: Circumstances(roles: ["buyer": .buyer], asOf: Instant(seconds: 1_800_000_000)))
  #expect(judgement.verdict == .strong)
  #expect(judgement.findings.allSatisfy { $0.quotes.count <= most })

  let mentions = try listened(different("不解决我就投诉到平台", most * 2))
  let weak = rulebook.judge(
    mentions, in: Circumstances(roles: ["buyer": .buyer], asOf: Instant(seconds: 1_800_000_000)))
  #expect(weak.findings.map(\.quotes.count) == [most])
  #expect(weak.unknowns.contains { $0.en.contains("\(most)") })
}

@Test func `the remark of a text is remembered, also that it has none`() throws {
  var cache = RemarkCache()
  let remark = Remark(text: "差评", rulebook: try Shared.rulebook())
  for (text, remark) in [("差评", remark), ("好的", nil)] {
    guard case .new(let hash?) = cache.answer(for: text) else {
      Issue.record("\(text) is new")
      continue
    }
    cache.add(remark, weighing: LineWeight(key: 7), of: text, hash: hash)
  }
  guard case .known(let known?, let weight) = cache.answer(for: "差评"),
    case .known(nil, _) = cache.answer(for: "好的")
  else {
    Issue.record("both are known")
    return
  }
  #expect(known === remark)
  #expect(weight.key == 7)
}

@Test func `what is remembered is bounded, and most of the latest is known`() {
  var cache = RemarkCache()
  for number in 0..<200_000 {
    if case .new(let hash?) = cache.answer(for: "第\(number)句") {
      cache.add(nil, weighing: LineWeight(), of: "第\(number)句", hash: hash)
    }
  }
  let known = (0..<200_000).count { number in
    if case .known = cache.answer(for: "第\(number)句") { true } else { false }
  }
  #expect(known <= 32_768)
  #expect(known > 16_384)
  guard case .new(nil) = cache.answer(for: String(repeating: "很长", count: 200)) else {
    Issue.record("a long text is not worth remembering")
    return
  }
}

@Test func `what is said again and again outlasts what is said once`() {
  var cache = RemarkCache()
  let common = (0..<1_000).map { "常说第\($0)句" }
  var misses = 0
  for number in 0..<100_000 {
    for text in [common[number % 1_000], "只说一次第\(number)句"] {
      guard case .new(let hash?) = cache.answer(for: text) else { continue }
      cache.add(nil, weighing: LineWeight(), of: text, hash: hash)
      misses += 1
    }
  }
  #expect(misses - 100_000 < 10_000)
}

@Test func `every act has a bit of its own`() {
  for act in Act.allCases {
    var set: ActSet = []
    set.insert(act)
    #expect(Act.allCases.filter(set.contains) == [act])
  }
}
