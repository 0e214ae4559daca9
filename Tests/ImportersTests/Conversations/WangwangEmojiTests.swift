import Testing

@testable import Importers

struct WangwangEmojiTests {
  @Test(arguments: [
    ("我要退货/:026", "我要退货[尴尬]"), ("/:^_^", "[微笑]"), ("/:806/:8*8", "[胜利][鼓掌]"), ("a/:>_<b", "a[委屈]b"),
    ("https://a.example.com/:x", "https://a.example.com/:x"), ("没有", "没有"), ("/:", "/:"), ("", ""),
  ])
  func `codes are shown by their names, longest first`(text: String, shown: String) throws {
    #expect(try Reading.knowledge.get().emoji.decode(text) == shown)
  }
}
