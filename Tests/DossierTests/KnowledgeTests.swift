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

  @Test func `each example of a statement and of a form comes out as it says`() throws {
    let knowledge = try Knowledge.load()
    #expect(knowledge.failingExamples(in: knowledge) == [])
    for file in knowledge.statements.map(\.examples) + knowledge.forms.map(\.examples) {
      #expect(file?.isEmpty == false)
    }
    #expect(knowledge.exampleCount > knowledge.statements.count + knowledge.forms.count)
  }

  /// An example of a small statement in the form of ten bytes, with this changed.
  private func failures(statement: String = "", form: String = "") throws -> [String] {
    func example(_ fields: String, _ change: String) -> String {
      change.isEmpty ? "" : "examples: [{verdict: none, facts: {}, quotes: [], \(fields) \(change)}]"
    }
    var knowledge = try Knowledge.load()
    knowledge.statements = [
      try pack(
        """
        id: mine
        version: '1'
        categories: [competitor]
        sentences: [{zh: "请核实。", en: "Please verify."}]
        \(example("limit: {unit: utf8-bytes, count: 10, quote: 5},", statement))
        """)
    ]
    knowledge.forms = [
      try pack(
        """
        id: small
        version: '1'
        platforms: [small]
        limit: {unit: utf8-bytes, count: 12, quote: 5}
        note: {zh: 注, en: note}
        \(example("", form))
        """)
    ]
    return knowledge.failingExamples(in: knowledge)
  }

  private func pack<T: Decodable>(_ yaml: String) throws -> T {
    try PackFile(name: "dossiers/mine.yaml", bytes: Array(yaml.utf8)).decode(T.self)
  }

  @Test(arguments: [
    ("zh: 请核实, length: 9", []),
    ("zh: 请核实, length: 3", ["mine example 1: length is 9 utf8-bytes, not 3"]),
    ("zh: 请核对, length: 9", ["mine example 1: text is 「请核实」, not 「请核对」"]),
    ("en: Please ver, length: 10", []),
  ])
  func `a wrong example of a statement is told, by text and by length`(example: String, lines: [String])
    throws
  {
    #expect(try failures(statement: example) == lines)
  }

  @Test(arguments: [
    ("category: competitor, zh: 请核实。, length: 12", []),
    ("category: competitor, zh: 请核实。, length: 4", ["small example 1: length is 12 utf8-bytes, not 4"]),
    ("category: coercion, zh: 请核实。, length: 12", ["small example 1: no statement"]),
    ("category: competitor, long: true, zh: 请核实。, length: 12", ["small example 1: no limit"]),
    ("zh: 请核实。, length: 12", ["small example 1: no category"]),
  ])
  func `a wrong example of a form is told, as the form's own limit has it`(example: String, lines: [String])
    throws
  {
    #expect(try failures(form: example) == lines)
  }

  @Test(arguments: ["category: rivals, zh: x, length: 1", "zh: x", "length: 1"])
  func `an example that says no text, length or category there is refused on reading`(example: String) {
    #expect(throws: PackError.self) { try failures(statement: example) }
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
