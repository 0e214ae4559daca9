import Evidence
import Testing

@testable import Detection

private let threat = "buyer: 东西没问题 不转八百就给差评"

/// What the first finding says of the course of the talk.
private func told(_ text: String, stars: Int? = nil) throws -> [String] {
  try #require(try Script(text).judged(stars: stars).findings.first).course.map(\.told.zh)
}

/// The sentence of that name with these words in it.
private func sentence(_ name: String, _ words: String...) throws -> String {
  try #require(try Shared.rulebook().verdicts.sentences[name]).filled(words).zh
}

@Suite struct CourseTests {
  @Test func `who named money first is said, with the words`() throws {
    #expect(try told(threat).contains(sentence("course-buyer-first", "东西没问题 不转八百就给差评")))
    let point = try #require(Script(threat).judged().findings.first?.course.first)
    #expect(!point.isOwnSide)
    let offered = "seller: 亲 改成好评给您返20元\n" + threat + "\nbuyer: 转我八千 不转就一星"
    #expect(try told(offered).contains(sentence("course-shop-first", "东西没问题 不转八百就给差评")))
    let finding = try #require(Script(offered).judged().findings.first)
    #expect(finding.course.first?.isOwnSide == true)
    #expect(finding.course(ownSide: false).count < finding.course.count)
  }

  @Test func `a remedy that was proposed and refused is said`() throws {
    let refused = "seller: 亲 给您退款可以吗\nbuyer: 不退 懒得寄\n" + threat
    #expect(try told(refused).contains(sentence("course-refused", "亲 给您退款可以吗", "不退 懒得寄")))
    let before = "buyer: 不退 懒得寄\nseller: 亲 给您退款可以吗\n" + threat
    #expect(try told(before).allSatisfy { !$0.contains("店铺提出过售后") })
  }

  @Test func `a sum that rises is said, and that the shop had declined before`() throws {
    let rise = threat + "\nseller: 稍等\nbuyer: 现在一千二 不转就一星"
    #expect(try told(rise).contains(sentence("course-rise", "800.00", "1200.00")))
    let declined = threat + "\nseller: 八百给不了的\nbuyer: 现在一千二 不转就一星"
    #expect(try told(declined).contains(sentence("course-rise-declined", "800.00", "1200.00", "八百给不了的")))
    let falling = threat + "\nseller: 八百给不了的\nbuyer: 那六百 不转就一星"
    #expect(try told(falling).allSatisfy { !$0.hasPrefix("先说") })
  }

  @Test func `money asked for after a refund is said`() throws {
    let again = "seller: 钱退给您了\n" + threat
    #expect(try told(again).contains(sentence("course-again", "钱退给您了", "东西没问题 不转八百就给差评")))
    #expect(try told(threat + "\nseller: 钱退给您了").allSatisfy { !$0.hasPrefix("已说退款") })
  }

  @Test func `a third person behind the talk and a way off the platform are said`() throws {
    let other = "buyer: 那条一星是我老公写的\n" + threat
    #expect(try told(other, stars: 1).contains(sentence("course-another", "那条一星是我老公写的")))
    #expect(try told(threat + "\nbuyer: 换个地方聊").contains(sentence("course-away", "换个地方聊")))
  }

  @Test func `the course of a talk without a finding is told to nobody`() throws {
    let honest = "seller: 亲 给您退款可以吗\nbuyer: 不退 修一下就行\nbuyer: 那条一星是我老公写的"
    let judged = try Script(honest).judged(stars: 1)
    #expect(judged.verdict == .none)
    #expect(!judged.findings.isEmpty && judged.findings.allSatisfy(\.course.isEmpty))
  }

  @Test func `long words are cut`() throws {
    let long = "buyer: " + String(repeating: "东西没问题", count: 20) + " 不转八百就给差评"
    let opening = try #require(told(long).first { $0.hasPrefix("先提到钱物") })
    #expect(opening.contains("…") && opening.count < 60)
  }
}
