import Markup
import Testing

/// Where elements begin and end when the markup does not say so plainly.
@Suite struct MarkupPlaceTests {
  /// Each element's own bytes, in the order in which elements end.
  private func elements(_ text: String, _ kind: MarkupKind = .html) throws -> [String] {
    let bytes = Array(text.utf8)
    return try record(bytes, kind).elements.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test func `an element without end tag ends where the next tag begins`() throws {
    #expect(try elements("<ul><li>a<li>b</ul>") == ["<li>a", "<li>b", "<ul><li>a<li>b</ul>"])
    #expect(try elements("<div><b><i>x</div>y") == ["<i>x", "<b><i>x", "<div><b><i>x</div>"])
    #expect(try elements("<table><tr><td>1<td>2</table>").prefix(2) == ["<td>1", "<td>2"])
  }

  @Test func `elements of one name inside each other keep apart`() throws {
    #expect(
      try elements("<div>a<div>b</div>c</div>") == ["<div>b</div>", "<div>a<div>b</div>c</div>"])
  }

  @Test func `end tags that close nothing move nothing`() throws {
    #expect(try elements("<p>a</u></u></p><p>b</p>") == ["<p>a</u></u></p>", "<p>b</p>"])
  }

  @Test func `tags inside comments, scripts and values are none`() throws {
    let text = "<div><!-- <p> --><script>'<p>'</script><a title='<p>'>x</a></div>"
    #expect(try elements(text) == ["<script>'<p>'</script>", "<a title='<p>'>x</a>", text])
  }

  @Test func `upper case and blanks in tags are kept in the bytes`() throws {
    #expect(try elements("<DIV\n CLASS = x >a</Div >") == ["<DIV\n CLASS = x >a</Div >"])
  }

  @Test func `void elements are their tag`() throws {
    #expect(
      try elements("<p>a<br>b<img src='x' />c</p>") == [
        "<br>", "<img src='x' />", "<p>a<br>b<img src='x' />c</p>",
      ])
  }

  @Test func `prefixes belong to the bytes and not to the name`() throws {
    let xml = "<x:a xmlns:x='u'><x:b>1</x:b><b/></x:a>"
    let recorder = try record(Array(xml.utf8), .xml)
    #expect(recorder.elements.map(\.name) == ["b", "b", "a"])
    #expect(try elements(xml, .xml) == ["<x:b>1</x:b>", "<b/>", xml])
  }

  @Test func `comments and instructions between elements belong to none of their siblings`() throws {
    let xml = "<?xml version='1.0'?><!-- c --><?p i?><a><!-- <b> --><b>1</b><?p <b?><b>2</b></a><!-- d -->"
    #expect(try elements(xml, .xml).prefix(2) == ["<b>1</b>", "<b>2</b>"])
  }

  @Test(arguments: [TextEncoding.gb18030, .utf16LittleEndian])
  func `XML in another encoding than it says is read as told`(encoding: TextEncoding) throws {
    let xml = "<?xml version='1.0' encoding='UTF-8'?><a><b>差评</b></a>".bytes(encoding)
    let recorder = try record(xml, .xml, encoding, pieces: 5)
    let element = try #require(recorder.elements.first)
    #expect(Array(xml[element.range]) == "<b>差评</b>".bytes(encoding))
  }

  @Test func `offsets inside a character are those of its beginning`() throws {
    var decoder = try TextDecoder(.gb18030)
    let piece = decoder.decode([0x61] + "差评".bytes(.gb18030) + [0x62], isLast: true)
    #expect((0...piece.utf8.count).map { piece.original(of: $0) } == [0, 1, 1, 1, 3, 3, 3, 5, 6])
    #expect(piece.originalRange == 0..<6)
  }
}
