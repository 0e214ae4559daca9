import Evidence
import Foundation
import Packs
import Testing

@testable import Detection

/// Rules whose network says the same of every dialogue that it is asked about, and whose words weigh nothing.
private func rulebook(
  pressing: Int, extortion: Int, readAbove: Double = -100, raiseClosed: Double = 1000,
  raiseFar: Double = 1000,
  tieAbove: Double = 3, leastBuyer: Double = -100, confirmAbove: Double = 3
) throws -> Rulebook {
  let packs = try Shared.packs.get()
  let bits = try #require(try Shared.rulebook().ranker?.bits)
  let zeros = String(repeating: "P", count: 1 << bits)
  let empty = NetworkWeights(traits: 1)
  let tables = NetworkWeights.parts.map { part in
    var signs = Array(repeating: RankerTable.zero, count: empty[keyPath: part.path].count * Lanes.width)
    if part.name == "verdict_bias" {
      signs[NetworkShape.pressing] = UInt8(Int(RankerTable.zero) + pressing)
      signs[NetworkShape.extortion] = UInt8(Int(RankerTable.zero) + extortion)
    }
    return "\(part.name): \"\(String(decoding: signs, as: UTF8.self))\""
  }
  let steps = NetworkWeights.parts.map { "\($0.name): 1" }
  let yaml = """
    {kind: ranker, id: ranker, version: "t", source: t, source_date: "2026-11-22", confidence: D, bits: \(bits),
     passage: 60, cited: 2, quoted: 2, step: 1, bias: 0, raise_above: 3, raise_doubtful: 3,
     raise_closed: \(raiseClosed), raise_far: \(raiseFar), tie_above: \(tieAbove), hold_medium: 0, hold_strong: -100,
     confirm_above: \(confirmAbove), hold_told: -100, least_buyer: \(leastBuyer), least_heard: 0, traits: {"review bad": 0},
     buyer: "\(zeros)", staff: "\(zeros)", key: "\(zeros)", before: "\(zeros)", answered: "\(zeros)",
     lines: {step: 1, bias: 0, context: 0.5, least: 4, floor: -1, quote_above: 100},
     network: {share: 1, most: 6, read_above: \(readAbove), most_read: 16, quote_above: -1, least_extortion: 0,
       plain_extortion: 2, traits: ["review bad"], steps: {\(steps.joined(separator: ", "))},
       weights: {\(tables.joined(separator: ", "))}}}
    """
  let file = PackFile(name: "rules/ranker.yaml", bytes: Array(yaml.utf8))
  return try Rulebook(RulePacks(packs.files + [try file.decode(RuleFile.self)]))
}

@Suite struct NetworkTests {
  private let talk = "buyer: 在吗\nseller: 亲在的\nbuyer: 苔痕上阶绿\nbuyer: 好的"
  /// Goods asked for beside a bad review, and no word that ties the two.
  private let asking = "buyer: 杯子收到了\nseller: 亲满意吗\nbuyer: 再免费送我一套茶具"

  @Test func `a dialogue that the network takes for pressing is raised, and one that it does not is not`()
    throws
  {
    let raised = try judge(talk, stars: 1, paid: 3_990, by: rulebook(pressing: 5, extortion: -5))
    #expect(raised.verdict == .suspected)
    #expect(try #require(raised.findings.first).quotes.contains { $0.speaker == .buyer })
    #expect(try judge(talk, stars: 1, paid: 3_990, by: rulebook(pressing: 1, extortion: -5)).verdict == .none)
  }

  @Test func `by itself the network never makes a strong finding`() throws {
    #expect(
      try judge(talk, stars: 1, paid: 3_990, by: rulebook(pressing: 31, extortion: 31)).verdict == .suspected)
  }

  @Test func `lever and demand next to each other are strong where the whole dialogue says the same`()
    throws
  {
    let tied = try judge(asking, stars: 1, paid: 3_990, by: rulebook(pressing: 5, extortion: 3))
    #expect(tied.verdict == .strong)
    let remark = try Shared.rulebook().verdicts.say("tied-by-adjacency")
    #expect(try #require(tied.findings.first).considered.contains(remark))
    #expect(
      try judge(asking, stars: 1, paid: 3_990, by: rulebook(pressing: 5, extortion: 1)).verdict < .strong)
    #expect(
      try judge(asking, stars: 1, paid: 3_990, by: rulebook(pressing: 5, extortion: 3, tieAbove: 6)).verdict
        < .strong)
    #expect(
      try judge(asking, stars: nil, paid: 3_990, by: rulebook(pressing: 5, extortion: 3)).verdict < .strong)
    let silent = try rulebook(pressing: 5, extortion: 3, leastBuyer: 1)
    #expect(try judge(asking, stars: 1, paid: 3_990, by: silent).verdict < .strong)
  }

  @Test func `a threat far from a demand ties nothing, nor does one beside what a fault is due`() throws {
    let sure = try rulebook(pressing: 31, extortion: 31)
    let threat = "buyer: 我随时给个差评\n"
    let demand = "buyer: 再免费送我一套茶具"
    let between = String(repeating: "buyer: 东西没毛病\n", count: try Shared.rulebook().verdicts.reach)
    #expect(try judge(threat + demand, stars: nil, paid: 3_990, by: sure).verdict == .strong)
    #expect(try judge(threat + between + demand, stars: nil, paid: 3_990, by: sure).verdict < .strong)
    let due = "buyer: 杯子碎了\nbuyer: 不处理我就给差评\nbuyer: 再补寄一个杯子给我"
    #expect(try judge(due, stars: nil, paid: 3_990, by: sure).verdict < .strong)
  }

  @Test func `a tie needs an end on either side that rules recognise`()
    throws
  {
    let finding = try #require(
      judge(asking, stars: 1, paid: 3_990, by: rulebook(pressing: 5, extortion: 3)).findings.first)
    #expect(finding.elements.contains(.lever) && finding.elements.contains(.demand))
    let loose = "buyer: 再说吧\nseller: 亲满意吗\nbuyer: 好的\nbuyer: 我这边三十块"
    let judged = try judge(loose, stars: nil, paid: 3_990, by: rulebook(pressing: 5, extortion: 3))
    #expect(judged.verdict < .strong)
  }

  @Test func `a word of ratings and a sum prove nothing, however sure the network is`() throws {
    let rated = "buyer: 两星\nseller: 亲满意吗\nbuyer: 我这边三百块"
    let sure = try rulebook(pressing: 31, extortion: 31)
    #expect(try judge(rated, stars: nil, paid: 3_990, by: sure).verdict == .suspected)
  }

  @Test func `who says that nothing is wrong asks no refund`() throws {
    let fine = "buyer: 那条两星是我写的\nbuyer: 杯子没毛病\nbuyer: 钱退我 再给我转三十块"
    let read = try rulebook(pressing: 5, extortion: 3)
    #expect(try judge(fine, stars: 2, paid: 3_990, by: read).verdict == .strong)
    let silent = "buyer: 那条两星是我写的\nbuyer: 钱退我 再给我转三十块"
    #expect(try judge(silent, stars: 2, paid: 3_990, by: read).verdict < .strong)
  }

  @Test func `what the network was not asked of, it does not confirm`() throws {
    let order = "buyer: 那条一星是我写的\nbuyer: 东西没毛病\nbuyer: 给我转八百块"
    let read = try rulebook(pressing: 5, extortion: 5)
    #expect(try judge(order, stars: 1, paid: 3_990, by: read).verdict == .strong)
    let unread = try rulebook(pressing: 5, extortion: 5, readAbove: 100, confirmAbove: -100)
    #expect(try judge(order, stars: 1, paid: 3_990, by: unread).verdict < .strong)
  }

  @Test func `nothing is tied for a buyer whose claim may be due, or whom the shop offered money`() throws {
    let due = "buyer: 杯子碎了一个\nseller: 亲拍个照片\nbuyer: 退我三十块"
    #expect(try judge(due, stars: 1, paid: 3_990, by: rulebook(pressing: 5, extortion: 5)).verdict < .strong)
    let refund = "buyer: 杯子收到了\nseller: 亲满意吗\nbuyer: 退我三十块"
    #expect(
      try judge(refund, stars: 1, paid: 3_990, by: rulebook(pressing: 5, extortion: 5)).verdict < .strong)
    let offered = "seller: 亲改成好评给您返现20元\nbuyer: 给我转三十块"
    #expect(
      try judge(offered, stars: 1, paid: 3_990, by: rulebook(pressing: 5, extortion: 5)).verdict < .strong)
  }

  @Test func `a strong finding that the network takes for less than extortion is a suspicion`() throws {
    let threat = "buyer: 杯子收到了\nbuyer: 转我两百块 不转就给你差评"
    #expect(
      try judge(threat, stars: nil, paid: 3_990, by: rulebook(pressing: 5, extortion: 1)).verdict == .strong)
    #expect(
      try judge(threat, stars: nil, paid: 3_990, by: rulebook(pressing: 5, extortion: -1)).verdict
        == .suspected)
  }

  @Test func `where nobody speaks of a review, more is asked of what is not extortion`() throws {
    let closed = "buyer: 在吗\nseller: 亲在的\nbuyer: 钱转到支付宝 19900001234"
    func verdict(_ extortion: Int) throws -> Verdict {
      try judge(
        closed, stars: nil, paid: 3_990, by: rulebook(pressing: 5, extortion: extortion, raiseClosed: 3)
      ).verdict
    }
    #expect(try verdict(3) == .suspected)
    #expect(try verdict(1) == .none)
  }

  @Test func `a passage whose words leave nothing to ask counts as if the network had spoken against it`()
    throws
  {
    #expect(
      try judge(talk, stars: 1, paid: 3_990, by: rulebook(pressing: 5, extortion: 5, readAbove: 100)).verdict
        == .none)
  }

  @Test func `of a long conversation the lines of the passages that weigh most are kept`() throws {
    let rulebook = try rulebook(pressing: 5, extortion: 5)
    func passages(_ count: Int) -> [Passage] {
      let lines = (0..<count * 60).map { "buyer: 青山\($0)" }.joined(separator: "\n")
      var listener = Listener(rulebook)
      for message in Script(lines).messages { listener.hear(message) }
      return listener.finish().passages
    }
    let few = passages(3)
    #expect(few.map(\.lines.count) == [60, 60, 60])
    let many = passages(20)
    #expect(many.count == 20)
    #expect(many.count { !$0.lines.isEmpty } == 16)
    #expect(try passagesUnread().allSatisfy(\.lines.isEmpty))
  }

  private func passagesUnread() throws -> [Passage] {
    var listener = Listener(try rulebook(pressing: 5, extortion: 5, readAbove: 100))
    for message in Script(talk).messages { listener.hear(message) }
    return listener.finish().passages
  }

  @Test func `what a line means hangs on the order of the lines`() throws {
    let scale = try #require(try Shared.rulebook().scale)
    let network = try #require(scale.table.network)
    func line(_ number: Int, _ role: Role, _ text: String) throws -> NetworkLine {
      try #require(NetworkLine(number, role, scale.grams.characters(of: text.utf8Span.span)))
    }
    let one = try line(1, .buyer, "给我转两百")
    let two = try line(2, .buyer, "那条差评我就删了")
    var reader = DialogueNetwork(network.weights)
    let onward = reader.read([one, two], traits: [])
    let back = reader.read([two, one], traits: [])
    #expect(onward.verdicts != back.verdicts)
    #expect(onward.verdicts == reader.read([one, two], traits: []).verdicts)
    #expect(onward.lineKinds.count == 2)
    #expect(reader.read([], traits: []).verdicts == SIMD8())
  }

  @Test func `of a long line only the beginning is read, and nothing of one without words`() throws {
    let grams = try #require(try Shared.rulebook().scale?.grams)
    let long = String(repeating: "青山", count: 400)
    #expect(grams.characters(of: long.utf8Span.span).count == NetworkShape.longestLine)
    #expect(NetworkLine(1, .buyer, grams.characters(of: " \u{200B}".utf8Span.span)) == nil)
    #expect(NetworkLine(1, .robot, [1]) == nil)
    #expect(grams.characters(of: "轉２".utf8Span.span) == grams.characters(of: "转9".utf8Span.span))
  }

  @Test func `the curves are those of the textbook`() {
    for value in stride(from: Float(-8), through: 8, by: 0.37) {
      let lanes = Lanes(repeating: value)
      #expect(abs(Lanes.tanh(lanes)[3] - Float(Foundation.tanh(Double(value)))) < 2e-4)
      #expect(abs(Lanes.sigmoid(lanes)[9] - Float(1 / (1 + Foundation.exp(-Double(value))))) < 1e-4)
    }
  }

  @Test func `a table of another size is refused with its name`() throws {
    let file = PackFile(
      name: "rules/ranker.yaml",
      bytes: Array(
        """
        {share: 1, most: 6, read_above: 0, most_read: 1, quote_above: 0, least_extortion: 0, plain_extortion: 0, traits: [a],
         steps: {characters: 1}, weights: {characters: "PPPP"}}
        """.utf8))
    let error = #expect(throws: PackError.self) { try file.decode(NetworkTable.self) }
    #expect(try #require(error).detail.contains("characters"))
  }
}
