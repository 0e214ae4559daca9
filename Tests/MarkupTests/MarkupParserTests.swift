import Markup
import Testing

@Suite struct MarkupParserTests {
  static let page = """
    <!DOCTYPE html><html lang="zh"><head><meta charset=gb2312><title>差评</title></head><body>
    <div class="a<b" id=x>某的&amp;评<br>现<!-- > --><p>返<p>现</div><script>if (a < b) {}</script></body></html><p>é€
    """

  @Test func `HTML events come with their bytes`() throws {
    let html = #"<DIV class="a<b">甲&amp;乙<br/>丙<p>1<p>2</i></div>"#
    let lines = try record(Array(html.utf8)).lines
    let expected = [
      "<div class=a<b> 0..<17", "甲&乙 17..<28", "<br> 28..<33", "</br> 33..<33", "丙 33..<36", "<p> 36..<39",
      "1 39..<40", "</p> 40..<40", "<p> 40..<43", "2 43..<44", "</p> 48..<48", "</div> 48..<54",
    ]
    #expect(lines == expected)
  }

  @Test(arguments: TextEncoding.allCases, [1, 2, 3, 7, 4096])
  func `pieces of any size give the same events and offsets`(encoding: TextEncoding, size: Int) throws {
    let bytes = Self.page.bytes(encoding)
    let whole = try record(bytes, .html, encoding, pieces: bytes.count)
    let pieces = try record(bytes, .html, encoding, pieces: size)
    #expect(pieces.lines == whole.lines)
    #expect(whole.lines.contains { $0.hasPrefix("<title>") })
  }

  @Test func `nothing after the end of the first root is lost`() throws {
    let lines = try record(Array("<p>a</p><p>b</p></body></html>tail<b>c".utf8)).lines
    #expect(
      lines.map { $0.prefix { $0 != " " } } == [
        "<p>", "a", "</p>", "<p>", "b", "</p>", "tail", "<b>", "c", "</b>",
      ])
  }

  @Test func `a declared charset is not heeded`() throws {
    let html = "<html><head><meta charset=gb2312></head><body>朱镕基<p>在后".utf8
    #expect(try record(Array(html)).lines.contains { $0.hasPrefix("在后") })
    let xml = #"<?xml version="1.0" encoding="GBK"?><a>朱镕基</a>"#.utf8
    #expect(try record(Array(xml), .xml).lines[1].hasPrefix("朱镕基"))
  }

  @Test func `bad bytes and NUL do not end the document`() throws {
    let bytes = Array("<p>a".utf8) + [0xFF, 0x00] + Array("b</p><p>c</p>".utf8)
    #expect(
      try record(bytes).lines == [
        "<p> 0..<3", "a\u{FFFD}\u{FFFD}b 3..<7", "</p> 7..<11", "<p> 11..<14", "c 14..<15", "</p> 15..<19",
      ])
  }

  @Test func `scripts and styles are no text, comments split none`() throws {
    let html = "<div>a<!-- <p>x</p> -->b<style>p{}</style><script>'<p>'</script>c</div>".utf8
    let names = try record(Array(html)).lines.map { $0.prefix { $0 != " " } }
    #expect(names == ["<div>", "ab", "<style>", "</style>", "<script>", "</script>", "c", "</div>"])
  }

  @Test func `events come while the document is still being fed`() throws {
    let row = #"<div class="_chatWrap_1fgcw_8"><span title="x">y</span></div>"#
    let bytes = Array(String(repeating: row, count: 400).utf8)
    var recorder = Recorder()
    let parser = try MarkupParser(.html)
    var decoder = try TextDecoder(.utf8)
    // A chunk that ends inside a quoted value made the C parser wait for the end of the document.
    for start in stride(from: 0, to: bytes.count, by: 101) {
      try parser.feed(decoder.decode(Array(bytes[start..<min(start + 101, bytes.count)])), to: &recorder)
    }
    #expect(recorder.elements.count >= 798)
    try parser.finish(&recorder)
    #expect(recorder.elements.count == 800)
  }

  struct Stop: Error {}

  struct Stopping: MarkupHandler {
    var seen = 0
    mutating func start(_ element: borrowing MarkupElement) throws {
      seen += 1
      if seen == 3 { throw Stop() }
    }
    mutating func end(_ element: borrowing MarkupEnd) {}
    mutating func text(_ text: borrowing MarkupText) {}
  }

  @Test func `a handler's error ends the parse and comes out again`() throws {
    var handler = Stopping()
    let parser = try MarkupParser(.html)
    var decoder = try TextDecoder(.utf8)
    let text = decoder.decode(Array("<a><b><i><u>".utf8))
    #expect(throws: Stop.self) { try parser.feed(text, to: &handler) }
    #expect(throws: Stop.self) { try parser.feed(text, to: &handler) }
    #expect(throws: Stop.self) { try parser.finish(&handler) }
    #expect(handler.seen == 3)
  }

  @Test func `attributes are found by name`() throws {
    struct Probe: MarkupHandler {
      var found: [String?] = []
      mutating func start(_ element: borrowing MarkupElement) {
        found = [element.attribute("data-id"), element.attribute("hidden"), element.attribute("none")]
      }
      mutating func end(_ element: borrowing MarkupEnd) {}
      mutating func text(_ text: borrowing MarkupText) {}
    }
    var probe = Probe()
    try parse(Array("<p DATA-ID='差&lt;' hidden>".utf8), into: &probe)
    #expect(probe.found == ["差<", "", nil])
  }
}
