import Evidence
import Testing

@testable import Importers

@Suite struct MappingExampleTests {
  @Test(arguments: try TableFile.mappings.filter { $0.kind != .recordings }.map(\.id))
  func `the examples of every mapping read as it says`(id: String) throws {
    let mapping = try #require(try TableFile.mappings.first { $0.id == id })
    #expect(!mapping.examples.isEmpty, "\(mapping.id) shows no example")
    for example in mapping.examples {
      let file = try TableFile(try #require(example.input))
      #expect(file.lines == example.expect)
      #expect(file.accounting.format == mapping.id)
    }
  }

  @Test func `the examples of recording names read as they say`() throws {
    let mapping = try #require(try TableFile.mappings.first { $0.id == "recording-names" })
    let names = try RecordingName(try #require(mapping.names), pack: mapping.id)
    #expect(mapping.examples.count > 5)
    for example in mapping.examples {
      let answer = names.read(try #require(example.name))
      #expect([describe(answer)] == example.expect, "\(example.name ?? "")")
    }
  }

  @Test func `every mapping has an id of its own`() throws {
    let ids = try TableFile.mappings.map(\.id)
    #expect(ids.count >= 10)
    #expect(Set(ids).count == ids.count)
  }

  private func describe(_ answer: RecordingName.Answer) -> String {
    let fields: [(String, String?)] = [
      ("at", answer.at?.written), ("zone", answer.zone), ("number", answer.number),
      ("direction", answer.direction == .unknown ? nil : answer.direction.rawValue),
    ]
    let given = fields.compactMap { name, value in value.map { "\(name)=\($0)" } }
    return given.isEmpty ? "nothing" : given.joined(separator: " ")
  }
}
