import Archive
import Dossier
import Foundation

/// A folder on disk as the checker wants it.
struct FolderTree: FileTree {
  let root: URL

  func list() throws -> [FileTreeEntry] {
    guard let walker = FileManager.default.enumerator(atPath: root.path) else { return [] }
    return walker.compactMap { $0 as? String }.compactMap { path in
      let kind =
        try? FileManager.default.attributesOfItem(atPath: root.path + "/" + path)[.type] as? FileAttributeType
      return kind == .typeDirectory ? nil : FileTreeEntry(path: path, isFile: kind == .typeRegular)
    }
  }

  func open(_ path: String) throws -> any ByteSource {
    MemoryBytes([UInt8](try Data(contentsOf: root.appending(path: path))))
  }
}
