internal import Archive

/// One file to read: where it is, and what every output calls it.
struct SourceFile: Hashable, Sendable {
  var path: String
  /// Path below the PATH that was given; never absolute.
  var file: String

  /// The name without folders.
  var name: String { file.split(separator: "/").last.map(String.init) ?? file }
}

/// Files below the given paths, in an order that depends neither on the machine nor on the order of the paths.
struct SourceList {
  private(set) var files: [SourceFile] = []
  private(set) var problems: [Problem] = []

  private let system: any FileSystem
  /// What has been listed, whatever path or link led to it: a link to a folder above would never end.
  private var seen: Set<FileIdentity> = []

  init(_ paths: [String], in system: any FileSystem) {
    self.system = system
    let roots = paths.map(Self.trimmed).sorted(by: Self.precedes)
    for root in roots { list(root, as: PathText.shown(root), below: nil) }
    nameApart(roots)
    files.sort { Self.precedes($0.file, $1.file) }
  }

  /// Takes in what stands at `path`; `prefix` is where in the given folder it stands, nil for a given path itself.
  private mutating func list(_ path: String, as shown: String, below prefix: String?) {
    do throws(FileError) {
      let kind = try system.kind(of: path)
      guard kind != .other else { throw FileError(.notAFile, path) }
      guard seen.insert(try system.identity(of: path)).inserted else { return }
      guard kind == .folder else {
        files.append(SourceFile(path: path, file: prefix == nil ? Self.lastPart(shown) : shown))
        return
      }
      let before = seen.count + problems.count
      for name in try system.names(in: path) where !name.utf8.starts(with: ".".utf8) {
        let place = (prefix ?? "") + PathText.shown(name)
        list(path + "/" + name, as: place, below: place + "/")
      }
      if prefix == nil, seen.count + problems.count == before {
        problems.append(Problem(code: "empty-folder", file: shown))
      }
    } catch { problems.append(Problem(error, file: shown)) }
  }

  /// Two paths may hold files of one name; then each carries its path's last part in front, and a number where
  /// even those are equal.
  private mutating func nameApart(_ roots: [String]) {
    for index in placesOfEqualNames().joined() {
      let path = files[index].path
      let root = roots.filter { path.utf8.starts(with: ($0 + "/").utf8) }.max {
        $0.utf8.count < $1.utf8.count
      }
      files[index].file = Self.lastPart(PathText.shown(root ?? Self.parent(path))) + "/" + files[index].file
    }
    for places in placesOfEqualNames() {
      for (number, index) in places.enumerated().dropFirst() {
        files[index].file = "\(number + 1)~" + files[index].file
      }
    }
  }

  /// Compared as bytes: what is one name to a reader of Unicode may be two files.
  private func placesOfEqualNames() -> [[Int]] {
    let groups = Dictionary(grouping: files.indices) { Array(files[$0].file.utf8) }
    return groups.values.filter { $0.count > 1 }
  }

  private static func precedes(_ one: String, _ other: String) -> Bool {
    one.utf8.lexicographicallyPrecedes(other.utf8)
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
