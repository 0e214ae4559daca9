@testable import Dossier
import Evidence
import Packs
import Testing

/// The examples that stand in the YAML files themselves.
struct KnowledgeTests {
  private struct MethodExamples: Decodable {
    struct Example: Decodable {
      var file: String
      var `extension`: String
      var method: EntryMethods.Method
    }
    var examples: [Example]
  }

  private func file(_ name: String) throws -> PackFile {
    try #require(PackFile.builtIn(.dossiers).first { $0.name == "dossiers/\(name).yaml" })
  }

  @Test func `each example of the table of methods is stored as it says`() throws {
    let file = try file("methods")
    let methods = try file.decode(EntryMethods.self)
    let examples = try file.decode(MethodExamples.self).examples
    #expect(examples.count > 3)
    for example in examples {
      #expect(methods.dossierExtension(of: example.file) == example.extension)
      #expect(methods.method(of: "x." + example.extension) == example.method)
    }
  }

  private struct StatementExamples: Decodable {
    struct Example: Decodable {
      var verdict: String
      var limit: ComplaintForm.Limit
      var facts: [String: String]
      var quotes: [[String: String]]
      var zh: String
    }
    var examples: [Example]
  }

  private static let statements = PackFile.builtIn(.dossiers).filter {
    $0.name.hasPrefix("dossiers/statement-")
  }

  @Test(arguments: statements)
  func `each example of a statement comes out as it says`(file: PackFile) throws {
    let template = try file.decode(StatementTemplate.self)
    let examples = try file.decode(StatementExamples.self).examples
    #expect(!examples.isEmpty)
    let isWritten = template.sentences.contains { $0.each == .written }
    for example in examples {
      let quotes = example.quotes.map { quote in
        var quote = SampleCase.quote(quote["quote"] ?? "", at: quote["at"])
        if isWritten { quote.citation.place = .row(2) }
        return quote
      }
      let verdict = try #require(Verdict(rawValue: example.verdict))
      let facts = StatementFacts(example.facts, language: .zh)
      let text = StatementText(template, facts: facts, quotes: quotes, verdict: verdict)
      #expect(text.fitted(to: example.limit) == example.zh)
    }
  }

  @Test func `every category has sentences for all platforms, and one set of them`() throws {
    let templates = try Knowledge.load().statements
    for category in Category.allCases {
      #expect(templates.filter { $0.isFor(category) && $0.platforms == nil }.count == 1, "\(category)")
    }
  }

  @Test func `every platform has one form, and one form is for all others`() throws {
    let forms = try Knowledge.load().forms
    let named = forms.flatMap(\.platforms)
    #expect(Set(named).count == named.count)
    #expect(forms.filter { $0.platforms.isEmpty }.count == 1)
    #expect(named.count >= 14)
    #expect(forms.contains { $0.limit == nil } && forms.contains { $0.limit != nil })
  }

  @Test func `a platform's own sentences go before those of all`() throws {
    let general = try file("statement-competitor").decode(StatementTemplate.self)
    let own = try PackFile(
      name: "dossiers/statement-mine.yaml",
      bytes: Array("{id: mine, version: '1', categories: [competitor], platforms: [pdd], sentences: []}".utf8)
    ).decode(StatementTemplate.self)
    #expect([general, own].template(for: .competitor, on: Platform("pdd"))?.id == "mine")
    #expect([own, general].template(for: .competitor, on: Platform("jd"))?.id == general.id)
    #expect([own].template(for: .competitor, on: nil) == nil)
  }
}
