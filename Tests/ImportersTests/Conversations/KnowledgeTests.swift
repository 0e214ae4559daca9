import Archive
import Evidence
import Packs
import Testing

@testable import Importers

struct KnowledgeTests {
  private func knowledge(_ yaml: String...) throws -> ImportKnowledge {
    let layouts = try yaml.map { text in
      let head = "version: \"1\"\nsource: test\nsource_date: 2026-01-01\nconfidence: D\n"
      return try PackFile(name: "layouts/test.yaml", bytes: Array((head + text).utf8)).decode(Layout.self)
    }
    return try ImportKnowledge(layouts: layouts, mappings: [])
  }

  @Test(arguments: [
    "id: a\nkind: html", "id: a\nkind: html\nrecognise: {all: [x]}\nelements: [{field: name, tag: b}]",
    "id: a\nkind: xml\nrecognise: {all: [x]}\nelements: [{field: message, tag: b, mark: nobody}]",
    "id: a\nkind: xml\nrecognise: {all: [x]}\nelements: [{field: message, tag: b, inside: nowhere}]",
    "id: a\nkind: xml\nrecognise: {all: [x]}\nelements: [{field: message, tag: b, kind: gossip}]",
    "id: a\nkind: json", "id: a\nkind: text\ngrammar: transcript\nphrases: missing",
    "id: a\nkind: phrases\nwords: {placeholders: {gossip: [x]}}",
  ])
  func `a layout that contradicts itself is refused by name`(yaml: String) throws {
    do {
      _ = try knowledge(yaml)
      Issue.record("was taken")
    } catch let error as KnowledgeError {
      #expect(error.pack == "a")
      #expect(!error.detail.isEmpty)
    }
  }

  @Test func `two packs of one id are refused`() {
    #expect(throws: KnowledgeError(pack: "a", detail: "id: a")) {
      try knowledge("id: a\nkind: emoji", "id: a\nkind: unread")
    }
  }

  @Test func `a layout of a merchant's own reads without a compiler`() throws {
    let knowledge = try knowledge(
      """
      id: bread-shop
      kind: html
      recognise: {starts: ["<"], all: [bread-chat]}
      elements:
        - {field: message, tag: section}
        - {field: note, tag: section, has: {data-me: "*"}, mark: owner}
        - {field: name, tag: b, inside: message}
        - {field: time, tag: time, attribute: datetime, inside: message}
        - {field: text, tag: q, inside: message}
        - {field: quoted, tag: blockquote, inside: message}
      """)
    let page = """
      <main id="bread-chat"><section data-me="1"><b>面包店</b><time datetime="2026-03-02T10:00:00+08:00"></time>
      <blockquote>有吗</blockquote><q>有</q></section></main>
      """
    var lines: [String] = []
    _ = try Importer(knowledge: knowledge).read(
      MemoryBytes(Array(page.utf8)), name: "a", original: OriginalID(0)
    ) {
      if case .message(let message) = $0 {
        lines.append(Reading.short(message) + " / " + (message.quoted ?? ""))
      }
    }
    #expect(lines == ["2026-03-02 10:00:00 | owner words | 面包店 | 有 / 有吗"])
  }
}
