import Archive
import Dossier
import Evidence
import Foundation
import Testing

/// What a buyer can type, a file can be called or a table can hold must do nothing wherever it is shown.
struct HostileEvidenceTests {
  private static let texts = [
    "<script>alert(1)</script><img src=x onerror=alert(2)>",
    "</td></table></body><a href=\"javascript:alert(3)\">点我</a>",
    "<a href='https://example.invalid/'>x</a> https://example.invalid/ javascript:alert(4)",
    "\" onmouseover=\"alert(5)\" style='background:url(//example.invalid)'",
    "]]><!--<style>body{display:none}</style>--><svg onload=alert(6)>",
    "\u{1B}[2J\u{1B}]0;title\u{07}\u{9B}31m",
    "\u{202E}gnp.exe\u{202C} \u{2066}x\u{2069}\u{200B}\u{FEFF}",
    "=cmd|'/C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "\u{FF1D}1+1", "\r\n=1",
    "{order} {quote} %s &amp; &#60;script&#62;", "\0\u{FFFE}\u{E0041}\u{2028}",
  ]

  /// The sample case with `texts` in every place that evidence can reach.
  private func contents(_ texts: [String] = Self.texts) -> DossierContents {
    let all = texts.joined(separator: " ")
    var sample = SampleCase(reviewText: all, nick: all, shop: all)
    sample.said = texts.map {
      SampleCase.Said(at: "2026-03-02T13:18:22", role: .buyer, text: $0, elements: [.lever, .demand])
    }
    var contents = sample.contents
    contents.edition = .internal
    contents.subject.line = all
    for index in contents.originals.indices { contents.originals[index].original.file = all }
    contents.orders[0].item = all
    contents.orders[0].note = all
    contents.orders[0].address = all
    contents.calls[0].number = all
    contents.recordings[0].codec = all
    contents.links = [PersonLink(file: all, order: all)]
    contents.warnings = [Wording(zh: all, en: all)]
    contents.packs[0].version = all
    contents.analysis.findings[0].accounts[0].value = all
    contents.transcripts[0].lines[0].message.quoted = all
    return contents
  }

  @Test(arguments: Language.allCases)
  func `no page holds an element that runs, loads or links`(language: Language) throws {
    var contents = contents()
    contents.language = language
    let written = try Written(contents)
    let pages = written.paths.filter { $0.hasSuffix(".html") }
    #expect(pages.count == 8)
    for path in pages {
      let found = try PageAudit(written.entry(path))
      #expect(found.complaints == [], "\(path)")
      #expect(found.count > 15, "\(path)")
    }
  }

  @Test func `no control or direction character reaches a page, a table or a text`() throws {
    let written = try Written(contents())
    let own = written.paths.filter { path in
      [".html", ".csv", ".txt", ".json"].contains { path.hasSuffix($0) }
        && !path.contains("originals/exhibit-0")
    }
    for path in own + ["data/originals/exhibit-02.source.json", "data/originals/exhibit-03.cells.csv"] {
      let text = try written.text(path)
      let bad = text.unicodeScalars.filter { scalar in
        switch scalar.value {
        case 9, 10, 13: false
        case 0..<32, 127..<160, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x200B, 0xE0000...0xE0FFF:
          true
        default: false
        }
      }
      #expect(bad.map { String($0.value, radix: 16) } == [], "\(path)")
    }
  }

  @Test func `no cell of a table can be taken for a formula`() throws {
    let written = try Written(contents())
    for path in ["data/exhibits.csv", "data/originals/exhibit-03.cells.csv"] {
      let file = try Scratch()
      let csv = try file.write(written.entry(path), to: "t.csv")
      let script = """
        import csv, sys
        rows = list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline='')))
        bad = [c for r in rows for c in r if c.lstrip(' \\u3000')[:1] in tuple('=+-@\\t\\r\\uff1d\\uff0b\\uff0d\\uff20') and c]
        print(len(rows), bad)
        sys.exit(1 if bad or len(rows) < 2 else 0)
        """
      let outcome = try Shell.run("python3", ["-c", script, csv.path])
      #expect(outcome.status == 0, "\(path): \(outcome.output)")
    }
  }

  @Test func `a line of 1 MiB is shown whole and its dossier verifies`() throws {
    let long = String(repeating: "哈", count: 349_526)
    let written = try Written(contents([long]))
    #expect(try written.text("data/transcript.html").contains(long))
    let methods = try Knowledge.load().methods
    #expect(DossierChecker.check(written.source, methods: methods) == [])
  }

  @Test func `hostile words stand on the page as they were written`() throws {
    let page = try Written(contents()).text("data/transcript.html")
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(page.contains("␛[2J␛]0;title␇⟨U+009B⟩31m"))
    #expect(page.contains("⟨U+202E⟩gnp.exe⟨U+202C⟩"))
  }

  @Test func `names in the archive stay plain ASCII whatever the order is called`() throws {
    for order in ["../../etc/passwd", "3026 \u{202E}", "", "....", String(repeating: "9", count: 5000), "订单"]
    {
      let written = try Written(SampleCase(order: order).contents)
      for entry in written.reader.entries {
        #expect(entry.name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && entry.name.utf8.count < 200)
      }
      let methods = try Knowledge.load().methods
      #expect(DossierChecker.check(written.source, methods: methods) == [], "\(order)")
    }
  }
}
