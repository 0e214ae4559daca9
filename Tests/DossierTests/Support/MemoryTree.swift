import Archive
import Dossier

/// A folder in memory.
struct MemoryTree: FileTree {
  struct Gone: Error {}
  var files: [String: [UInt8]]
  /// Names that are there and are no files.
  var others: [String] = []
  /// Names that cannot be read.
  var locked: Set<String> = []

  func list() -> [FileTreeEntry] {
    files.keys.map { FileTreeEntry(path: $0) } + others.map { FileTreeEntry(path: $0, isFile: false) }
  }

  func open(_ path: String) throws -> any ByteSource {
    guard let bytes = files[path], !locked.contains(path) else { throw Gone() }
    return MemoryBytes(bytes)
  }
}
