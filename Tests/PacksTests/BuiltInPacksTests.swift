import Foundation
import Packs
import TestSupport
import Testing

@Suite struct BuiltInPacksTests {
  private struct Head: Decodable {
    var id: String
    var version: String
    var source: String
    var source_date: String
  }

  private static let files = PackKind.allCases.flatMap(PackFile.builtIn)

  @Test func `every YAML file of the checkout is linked in, byte for byte`() throws {
    let folder = Checkout.root + "/Sources/Knowledge"
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }
    #expect(Set(names) == Set(Self.files.map(\.name)))
    for file in Self.files {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + file.name))
      #expect(Array(bytes) == file.bytes, "\(file.name) has changed since the build")
    }
  }

  @Test(arguments: files)
  func `a pack says what it is, since when, and by whose word`(file: PackFile) throws {
    let head = try file.decode(Head.self)
    #expect(!head.id.isEmpty && !head.version.isEmpty && !head.source.isEmpty && !head.source_date.isEmpty)
  }

  @Test(arguments: PackKind.allCases)
  func `no two packs of a kind have one id`(kind: PackKind) throws {
    let ids = try PackFile.builtIn(kind).map { try $0.decode(Head.self).id }
    #expect(Set(ids).count == ids.count)
  }
}
