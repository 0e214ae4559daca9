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
      var facts: [String: String]
      var quotes: [[String: String]]
      var zh: String
    }
    var examples: [Example]
  }

  @Test(arguments: ["statement-taobao", "statement-general"])
  func `each example of a statement comes out as it says`(name: String) throws {
    let file = try file(name)
    let template = try file.decode(StatementTemplate.self)
    let examples = try file.decode(StatementExamples.self).examples
    #expect(!examples.isEmpty)
    for example in examples {
      let facts = StatementFacts(example.facts, language: .zh)
      let quotes = example.quotes.map { SampleCase.quote($0["quote"] ?? "", at: $0["at"]) }
      let verdict = try #require(Verdict(rawValue: example.verdict))
      let statement = Statement(template, facts: facts, quotes: quotes, verdict: verdict)
      #expect(statement.text == example.zh)
    }
  }

  @Test func `a platform without a template of its own has the general one`() throws {
    let templates = try Knowledge.load().statements
    #expect(templates.filter { $0.platforms.isEmpty }.count == 1)
    let named = templates.flatMap(\.platforms)
    #expect(Set(named).count == named.count)
  }
}
