internal import Archive
internal import Detection
internal import Dossier
internal import Eligibility
internal import Evidence
internal import Importers
internal import Packs

/// Every pack of a run: those linked into the program, with a merchant's own in front.
///
/// Loaded when asked for.
struct KnowledgeBase: Sendable {
  private let own: [PackFile]

  /// What binds records to a case.
  private static let bindingFile = "cases/case-binding.yaml"
  /// With which method each kind of entry is packed.
  private static let methodsFile = "dossiers/methods.yaml"

  /// How the names of complaint forms and of statements' sentences begin.
  private static let formFiles = "dossiers/form-"
  private static let statementFiles = "dossiers/statement-"

  /// Reads the merchant's own packs out of `--rules DIR`, which holds a folder a kind.
  ///
  /// - Throws: ``Problem`` when the folder cannot be read or holds none.
  init(folder: String?, in system: any FileSystem) throws(Problem) {
    own = try folder.map { folder throws(Problem) in try Self.userFiles(in: folder, system) } ?? []
  }

  /// The same with the one layout of `--layout FILE` in front of all others.
  ///
  /// - Throws: ``Problem`` when a folder or file cannot be read.
  init(_ options: RunOptions, in system: any FileSystem) throws(Problem) {
    let folder = try KnowledgeBase(folder: options.rulesFolder, in: system)
    let layout = try options.layoutFile.map { path throws(Problem) in
      try Self.userFile(path, named: "layouts/" + SourceFile(path: path, file: path).name, system)
    }
    own = [layout].compactMap { $0 } + folder.own
  }

  /// The files of one kind; a file of the merchant's replaces the built-in one of the same name.
  func files(_ kind: PackKind) -> [PackFile] {
    let mine = own.filter { $0.kind == kind }
    let names = Set(mine.map(\.name))
    let builtIn = PackFile.builtIn(kind).filter { !names.contains($0.name) }
    // Of layouts and tables the first that recognises a file reads it; of rules and platforms the last replaces.
    return kind == .layouts || kind == .tables ? mine + builtIn : builtIn + mine
  }

  func importKnowledge() throws(Problem) -> ImportKnowledge {
    let layouts = try decode(files(.layouts), as: Layout.self)
    let mappings = try decode(files(.tables), as: TableMapping.self)
    do { return try ImportKnowledge(layouts: layouts, mappings: mappings) } catch {
      throw Problem(code: "pack-content", file: error.pack, detail: error.detail)
    }
  }

  func rulebook() throws(Problem) -> Rulebook {
    let packs = RulePacks(try decode(files(.rules), as: RuleFile.self))
    do { return try Rulebook(packs) } catch {
      throw Problem(code: "pack-content", file: error.rule, detail: error.detail)
    }
  }

  func bindingRules() throws(Problem) -> BindingRules {
    guard let file = files(.cases).first(where: { $0.name == Self.bindingFile }) else {
      throw Problem(code: "pack-content", file: Self.bindingFile)
    }
    return try decode([file], as: BindingRules.self)[0]
  }

  /// Name, version and SHA-256 of every pack that a result rests on.
  func entries(_ kinds: PackKind...) throws(Problem) -> [PackEntry] {
    var entries: [PackEntry] = []
    for file in kinds.flatMap(files) {
      let head = try decode([file], as: PackHead.self)[0]
      // A merchant's pack stands in for the built-in one of its identifier.
      entries.removeAll { $0.id == head.id }
      let hash = Digest(bytes: SHA256Hasher.hash(file.bytes)).hex
      entries.append(PackEntry(id: head.id, version: head.version, sha256: hash, user: file.isUser))
    }
    return entries
  }

  /// What dossiers are written with: the table of methods, complaint forms and statements' sentences.
  ///
  /// Forms and sentences of the files for which `isKept` says so; all unless told.
  func dossierKnowledge(_ isKept: (PackFile) -> Bool = { _ in true }) throws(Problem) -> DossierKnowledge {
    let dossiers = files(.dossiers)
    guard let methods = dossiers.first(where: { $0.name == Self.methodsFile }) else {
      throw Problem(code: "pack-content", file: Self.methodsFile)
    }
    let forms = dossiers.filter { $0.name.hasPrefix(Self.formFiles) }
    let statements = dossiers.filter { $0.name.hasPrefix(Self.statementFiles) }
    let known = Set((forms + statements + [methods]).map(\.name))
    if let other = dossiers.first(where: { !known.contains($0.name) }) {
      throw Problem(code: "pack-content", file: other.name, detail: "form-*.yaml, statement-*.yaml")
    }
    // A merchant's own come last and are asked first.
    return DossierKnowledge(
      methods: try decode([methods], as: EntryMethods.self)[0],
      forms: try decode(forms.filter(isKept).reversed(), as: ComplaintForm.self),
      statements: try decode(statements.filter(isKept).reversed(), as: StatementTemplate.self))
  }

  func decode<T: Decodable>(_ files: [PackFile], as type: T.Type) throws(Problem) -> [T] {
    var values: [T] = []
    for file in files {
      do { values.append(try file.decode(type)) } catch { throw Problem(error) }
    }
    return values
  }

  private static func userFile(
    _ path: String, named name: String, _ system: any FileSystem
  ) throws(Problem) -> PackFile {
    do {
      let bytes = try system.open(path).read(at: 0, count: PackFile.sizeLimit + 1)
      return PackFile(name: name, bytes: bytes, isUser: true)
    } catch let error as FileError { throw Problem(error) } catch { throw Problem(code: "internal") }
  }

  private static func userFiles(in folder: String, _ system: any FileSystem) throws(Problem) -> [PackFile] {
    var files: [PackFile] = []
    do {
      for kind in PackKind.allCases {
        let place = folder + "/" + kind.rawValue
        guard (try? system.kind(of: place)) == .folder else { continue }
        for name in try system.names(in: place) where name.hasSuffix(".yaml") {
          files.append(try userFile(place + "/" + name, named: "\(kind.rawValue)/\(name)", system))
        }
      }
    } catch let error as FileError { throw Problem(error) } catch let error as Problem { throw error } catch {
      throw Problem(code: "internal")
    }
    guard !files.isEmpty else { throw Problem(code: "no-packs", file: folder) }
    return files
  }
}

/// What every pack says about itself.
struct PackHead: Decodable {
  var id: String
  var version: String
}
