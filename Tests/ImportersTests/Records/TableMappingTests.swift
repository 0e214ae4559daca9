import Packs
import Testing

@testable import Importers

@Suite struct TableMappingTests {
  private func mapping(_ yaml: String) throws -> TableMapping {
    try PackFile(name: "tables/mine.yaml", bytes: Array(yaml.utf8), isUser: true).decode(TableMapping.self)
  }

  private func refusal(_ yaml: String) throws -> String? {
    do { _ = try ImportKnowledge(layouts: [], mappings: [try mapping(yaml)]) } catch let error
      as KnowledgeError
    {
      return error.detail
    }
    return nil
  }

  private let good =
    "{id: mine, version: '1', kind: orders, requires: [[单号]], fields: {order: [单号], status: [状态]}"

  @Test func `a mapping that says what it needs is taken`() throws {
    #expect(try refusal(good + "}") == nil)
  }

  @Test func `a word that means nothing known is refused by name`() throws {
    #expect(try refusal(good + ", values: {status: {成功: finishd}}}") == "values: status: 成功: finishd")
  }

  @Test func `a mapping by which any table would be recognised is refused`() throws {
    #expect(
      try refusal("{id: mine, version: '1', kind: orders, fields: {order: [单号]}}") == "requires: missing")
  }

  @Test func `a mapping without its key column is refused`() throws {
    let yaml = "{id: mine, version: '1', kind: buyers, requires: [[昵称]], fields: {level: [等级]}}"
    #expect(try refusal(yaml) == "fields: buyer is missing")
  }

  @Test func `a field nobody knows is refused while decoding`() {
    #expect(throws: PackError.self) {
      try mapping("{id: mine, version: '1', kind: orders, fields: {ordre: [单号]}}")
    }
  }

  @Test func `a merchant's mapping reads what no built-in one knows`() throws {
    let mine = try mapping(good + ", values: {status: {搞定: finished}}}")
    let importer = Importer(knowledge: try ImportKnowledge(layouts: [], mappings: [mine]))
    let text = Array("状态\t单号\n搞定\t1234567\n".utf8)
    let file = try TableFile(text, with: importer)
    #expect(file.lines == ["row 2 order 1234567 status=finished"])
  }
}
