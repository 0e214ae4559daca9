internal import Archive

/// One file to read: where it is, and what every output calls it.
struct SourceFile: Hashable, Sendable {
  var path: String
  /// Path below the PATH that was given; never absolute.
  var file: String

  /// The name without folders.
  var name: String { file.split(separator: "/").last.map(String.init) ?? file }
}

/// Files below the given paths, in an order that does not depend on the machine.
struct SourceList {
  private(set) var files: [SourceFile] = []
  private(set) var problems: [Problem] = []

  private let system: any FileSystem
  private var paths: Set<String> = []

  init(_ paths: [String], in system: any FileSystem) {
    self.system = system
    let roots = paths.map(Self.trimmed)
    for root in roots { add(root) }
    nameApart(roots)
    files.sort { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
  }

  private mutating func add(_ root: String) {
    do {
      switch try system.kind(of: root) {
      case .file: append(SourceFile(path: root, file: Self.lastPart(root)))
      case .folder: try walk(root, below: "")
      case .other: problems.append(Problem(code: FileError.Code.notAFile.rawValue, file: root))
      }
    } catch { problems.append(Problem(error)) }
  }

  private mutating func walk(_ folder: String, below prefix: String) throws(FileError) {
    for name in try system.names(in: folder) where !name.utf8.starts(with: ".".utf8) {
      let path = folder + "/" + name
      do {
        switch try system.kind(of: path) {
        case .file: append(SourceFile(path: path, file: prefix + name))
        case .folder: try walk(path, below: prefix + name + "/")
        case .other: problems.append(Problem(code: FileError.Code.notAFile.rawValue, file: prefix + name))
        }
      } catch { problems.append(Problem(error, file: prefix + name)) }
    }
  }

  /// A file given twice (itself and its folder) is read once.
  private mutating func append(_ file: SourceFile) {
    if paths.insert(file.path).inserted { files.append(file) }
  }

  /// Two paths may hold files of one name; then each carries its path's last part in front.
  private mutating func nameApart(_ roots: [String]) {
    var seen: [String: Int] = [:]
    for file in files { seen[file.file, default: 0] += 1 }
    for (index, file) in files.enumerated() where seen[file.file, default: 0] > 1 {
      let root = roots.first { file.path.hasPrefix($0 + "/") } ?? Self.parent(file.path)
      files[index].file = Self.lastPart(root) + "/" + file.file
    }
  }

  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    return path
  }

  private static func lastPart(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func parent(_ path: String) -> String {
    path.split(separator: "/").dropLast().last.map(String.init) ?? "."
  }
}
