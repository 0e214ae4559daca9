import Evidence
import Packs
import Testing

@testable import Importers

struct LayoutExampleTests {
  struct Example: Sendable, CustomStringConvertible {
    var layout: String
    var kind: Layout.Kind
    var example: LayoutExample
    var description: String { layout }
  }

  static let layouts: [Layout] = PackFile.builtIn(.layouts).compactMap { try? $0.decode(Layout.self) }
  static let examples = layouts.flatMap { layout in
    (layout.examples ?? []).map { Example(layout: layout.id, kind: layout.kind, example: $0) }
  }

  @Test func `every layout that is linked in can be decoded and used`() throws {
    #expect(Self.layouts.count == PackFile.builtIn(.layouts).count)
    _ = try Reading.knowledge.get()
  }

  @Test func `every layout that reads messages has an example`() {
    let without = Self.layouts.filter {
      $0.kind != .phrases && $0.kind != .emoji && $0.examples?.isEmpty ?? true
    }
    #expect(without.map(\.id) == [])
  }

  @Test(arguments: examples)
  func `an example gives the messages it says`(example: Example) throws {
    if example.kind == .unread {
      #expect(throws: ImportError(.notSupported)) { try Reading(example.example.input) }
      return
    }
    let reading = try Reading(example.example.input, name: example.example.name ?? "input")
    #expect(reading.accounting.format == example.layout)
    #expect(reading.messages.map(Reading.short) == example.example.messages)
    #expect(reading.accounting.seen == reading.accounting.kept + reading.accounting.skipped.count)
  }
}
