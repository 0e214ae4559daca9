import Evidence
import Testing

@testable import Detection

private func quoted(_ text: String) throws -> [String] {
  let table = try Shared.rulebook().verdicts.quotation
  return Quotations(table).ranges(in: text.utf8Span.span).map {
    String(decoding: Array(text.utf8)[$0], as: UTF8.self)
  }
}

@Test(arguments: [
  ("店长说“给你两百你闭嘴”", "给你两百你闭嘴"), ("他发来「不转就给差评」是什么意思", "不转就给差评"),
  ("短信写着\"转我两百块\" 谁信", "转我两百块"),
])
func `words repeated in quotation marks are found`(text: String, words: String) throws {
  #expect(try quoted(text) == [words])
}

@Test(arguments: ["“转我两百 不转就差评”", "我说话算话 “差评”", "他说“转我两百", "说好了 今天晚上八点之前 “转我两百块”"])
func `marks without a word of saying, around one word or left open quote nothing`(text: String) throws {
  #expect(try quoted(text).isEmpty)
}

@Test func `a long run of open marks hides no quotation of another kind`() throws {
  let marks = String(repeating: "“", count: 80_000)
  #expect(try quoted("\(marks)他说「不转就给差评」") == ["不转就给差评"])
}

@Test func `a threat that is only repeated is not the buyer's`() throws {
  let repeated = Script("buyer: 你们客服说“转我两百 不转就给差评” 这话是我讲的吗")
  let own = Script("buyer: “转我两百 不转就给差评”")
  #expect(try repeated.judged().verdict == .none)
  #expect(try own.judged().verdict == .strong)
}

@Test func `a sum within the price beside a threat may be a partial refund`() throws {
  #expect(try Script("buyer: 一双筷子都没有 20 不然一星").judged(stars: 1).verdict == .none)
  #expect(try Script("buyer: 一双筷子都没有 200 不然一星").judged(stars: 1).verdict > .none)
  #expect(try Script("buyer: 东西没问题 20 不然一星").judged(stars: 1).verdict > .none)
}
