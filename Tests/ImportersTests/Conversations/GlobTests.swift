import Testing

@testable import Importers

struct GlobTests {
  @Test(arguments: [
    ("由 * 转交给 *", "由 服务助手 转交给 小岸"), ("*撤回了一条消息", "撤回了一条消息"), ("*撤回了一条消息", "小岸撤回了一条消息"),
    ("[图片]", "[图片]"), ("[转账]*", "[转账]"), ("a*b*b", "abb"), ("*", ""), ("", ""), ("a*a", "aa"),
    ("已退款#元", "已退款45.00元"), ("退#元*", "退3元到账"), ("#", "7"), ("a#b#", "a1b2.5"),
  ])
  func `a pattern covers the whole text`(pattern: String, text: String) {
    #expect(Glob(pattern).matches(Array(text.utf8)))
    #expect(GlobSet([pattern]).matches(Array(text.utf8)))
  }

  @Test(arguments: [
    ("由 * 转交给 *", "我由 甲 转交给 乙"), ("*撤回了一条消息", "撤回了一条消息。"), ("[图片]", "[图片] 看"), ("a*b*b", "ab"),
    ("a*a", "a"), ("", "x"), ("[图片]", ""),
    ("已退款#元", "已退款元"), ("已退款#元", "已退款 还要赔200元"), ("已退款#元", "已退款4元5元"), ("#", ""), ("a#b", "a1"),
  ])
  func `a pattern does not cover less or more`(pattern: String, text: String) {
    #expect(!Glob(pattern).matches(Array(text.utf8)))
    #expect(!GlobSet([pattern]).matches(Array(text.utf8)))
  }

  @Test func `a set answers as its patterns do, whatever they begin and end with`() {
    let set = GlobSet(["[甲]*", "*乙", "丙"])
    let verdicts = ["[甲]了", "说乙", "丙", "丁", "丙丙", ""].map { set.matches(Array($0.utf8)) }
    #expect(verdicts == [true, true, true, false, false, false])
  }

  @Test func `blanks are trimmed on both sides and nowhere else`() {
    #expect(Array(" \t\r\n a b \n".utf8).trimmed.elementsEqual("a b".utf8))
    #expect(Array(" \n".utf8).trimmed.isEmpty)
  }
}
