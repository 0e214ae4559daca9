import Dossier
import Packs
import Testing

/// The knowledge that is linked into the program.
enum Knowledge {
  static func load() throws -> DossierKnowledge {
    let files = PackFile.builtIn(.dossiers)
    let methods = try #require(files.first { $0.name == "dossiers/methods.yaml" })
    let forms = files.filter { $0.name.hasPrefix("dossiers/form-") }
    let statements = files.filter { $0.name.hasPrefix("dossiers/statement-") }
    return DossierKnowledge(
      methods: try methods.decode(EntryMethods.self),
      forms: try forms.map { try $0.decode(ComplaintForm.self) },
      statements: try statements.map { try $0.decode(StatementTemplate.self) })
  }
}
