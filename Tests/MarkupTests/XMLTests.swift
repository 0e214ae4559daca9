import Markup
import Testing

@Suite struct XMLTests {
  @Test func `XML events come with their bytes`() throws {
    let xml = #"<?xml version="1.0"?><x:a xmlns:x="u" x:k="1" l="&lt;2"><b/><![CDATA[<&]]>t</x:a>"#
    let lines = try record(Array(xml.utf8), .xml).lines
    #expect(
      lines == [
        "<a x:k=1 l=<2> 21..<56", "<b> 56..<60", "</b> 60..<60", "<&t 60..<75", "</a> 75..<81",
      ])
  }

  @Test(arguments: [1, 2, 3, 7, 4096])
  func `surrogate pairs become one character and offsets stay true`(size: Int) throws {
    let xml = ##"<s a="&#55357;&#56832;"><t>&#xD83D;&#xDE00;!</t><t>&#55357;x&#xde00;&#128512;</t></s>"##
    let recorder = try record(Array(xml.utf8), .xml, pieces: size)
    #expect(
      recorder.lines == [
        "<s a=😀> 0..<24", "<t> 24..<27", "😀! 27..<44", "</t> 44..<48", "<t> 48..<51",
        "\u{FFFD}x\u{FFFD}😀 51..<77", "</t> 77..<81", "</s> 81..<85",
      ])
  }

  @Test(arguments: [
    #"<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>"#,
    #"<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>"#,
    #"<!DOCTYPE a SYSTEM "http://example.invalid/a.dtd"><a/>"#,
    #"<!DOCTYPE a PUBLIC "-//X//Y" "a.dtd"><a/>"#,
    #"<!DOCTYPE a [<!ENTITY b "0123456789"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;">]><a>&d;</a>"#,
  ])
  func `a document type that could bring in entities is refused`(xml: String) throws {
    for size in [1, 4096] {
      var recorder = Recorder()
      let error = #expect(throws: MarkupError.self) {
        try parse(Array(xml.utf8), .xml, pieces: size, into: &recorder)
      }
      #expect(error?.code == .entities)
      #expect(recorder.lines.isEmpty)
    }
  }

  @Test func `a document type that only names the root passes`() throws {
    #expect(try record(Array("<!DOCTYPE a><a/>".utf8), .xml).lines == ["<a> 12..<16", "</a> 16..<16"])
  }

  @Test(arguments: ["<a><b>1</b><c>2", "<a><b>1</b><c", "<a><b>1</b><!-- ", "<a><b>1</b><c>&#5535"])
  func `cut XML is delivered as far as it goes`(xml: String) throws {
    var recorder = Recorder()
    let error = #expect(throws: MarkupError.self) { try parse(Array(xml.utf8), .xml, into: &recorder) }
    #expect(error == MarkupError(.truncated, at: xml.utf8.count))
    #expect(recorder.lines.starts(with: ["<a> 0..<3", "<b> 3..<6", "1 6..<7", "</b> 7..<11"]))
  }

  @Test func `malformed XML is refused with its place`() throws {
    var recorder = Recorder()
    let error = #expect(throws: MarkupError.self) {
      try parse(Array("<a><b>1</b>&nbsp;<c></b></a>".utf8), .xml, into: &recorder)
    }
    #expect(error?.code == .malformed)
    #expect((11...17).contains(error?.offset ?? 0))
    #expect(recorder.elements.map(\.name) == ["b"])
  }

  @Test func `recovering XML passes over faults`() throws {
    let lines = try record(Array("<a><b>1&nbsp;2</b><c x=1>3</c></a>".utf8), .recoveringXML).lines
    #expect(lines.contains { $0.hasPrefix("</a>") })
  }

  @Test func `empty XML is truncated`() throws {
    let error = #expect(throws: MarkupError.self) { try record([], .xml) }
    #expect(error?.code == .truncated)
  }
}
