import Evidence
import Testing

@testable import Importers

@Suite struct HTMLTableTests {
  private func page(_ rows: String) -> String {
    "<html><body><table><tr><th>订单编号</th><th>买家昵称</th><th>评价内容</th></tr>\(rows)</table></body></html>"
  }

  @Test func `a row's bytes are its element`() throws {
    let row = "<tr><td>1234567</td><td>小满</td><td>坏了</td></tr>"
    let text = page("<tr><td></td></tr>\(row)")
    let review = try #require(try TableFile(text).reviews.first)
    #expect(String(decoding: Array(text.utf8)[review.citation.bytes], as: UTF8.self) == row)
    #expect(review.citation.place == .row(3))
  }

  @Test func `end tags may be missing`() throws {
    let file = try TableFile(page("<tr><td>1234567<td>小满<td>坏了<tr><td>7654321<td>阿宁<td>好"))
    #expect(file.reviews.map(\.buyer) == ["小满", "阿宁"])
  }

  @Test func `a page cut off in its table says so`() throws {
    let file = try TableFile(
      "<table><tr><td>订单编号</td><td>评价内容</td></tr><tr><td>1234567</td><td>坏了</td></tr><tr><td>76")
    #expect(file.reviews.count >= 1)
    #expect(file.warnings.contains("truncated"))
  }

  @Test func `blanks of the page's source are one blank, line breaks of the cell stay`() throws {
    let file = try TableFile(page("<tr><td> 1234567\n</td><td>小满</td><td>坏\n   了<br>真的&lt;坏&gt;</td></tr>"))
    #expect(file.reviews.map(\.text) == ["坏 了\n真的<坏>"])
  }

  @Test func `a cell over several columns takes their places`() throws {
    let file = try TableFile(page("<tr><td>1234567</td><td colspan=2>合并</td></tr>"))
    #expect(file.reviews.map(\.buyer) == ["合并"])
    #expect(file.reviews.map(\.text) == [""])
  }

  @Test func `a page whose table nobody knows is not ours`() {
    #expect(throws: ImportError(.unknownFormat)) {
      try TableFile("<table><tr><td>商品</td><td>价格</td></tr></table>")
    }
  }
}
