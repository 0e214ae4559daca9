import Dossier
import Packs
import Testing

/// The knowledge that is linked into the program.
enum Knowledge {
  static func load() throws -> DossierKnowledge {
    let files = PackFile.builtIn(.tables)
    let methods = try #require(files.first { $0.name == "tables/dossier-methods.yaml" })
    let statements = files.filter { $0.name.hasPrefix("tables/dossier-statement-") }
    return DossierKnowledge(
      methods: try methods.decode(EntryMethods.self),
      statements: try statements.map { try $0.decode(StatementTemplate.self) })
  }
}
