import Archive
import Dossier

/// A dossier in memory, and what stands in it.
struct Written {
  let bytes: [UInt8]
  let reader: ZipReader
  var source: MemoryBytes { MemoryBytes(bytes) }

  init(_ contents: DossierContents) throws {
    var sink = MemorySink()
    try DossierWriter.write(contents, with: try Knowledge.load(), to: &sink)
    bytes = sink.bytes
    // One long line of evidence may come near the most that deflate can do.
    var limits = ArchiveLimits()
    limits.ratio = 1_100
    reader = try ZipReader(source: MemoryBytes(bytes), limits: limits)
  }

  /// The entry at `path` below the top folder.
  func entry(_ path: String) throws -> [UInt8] {
    let name = reader.entries.first { $0.name.hasSuffix("/" + path) }
    guard let name else { return [] }
    return try reader.readAll(name, limit: 1 << 26)
  }

  func text(_ path: String) throws -> String { String(decoding: try entry(path), as: UTF8.self) }

  /// Paths below the top folder, in the archive's order.
  var paths: [String] {
    reader.entries.map { String(decoding: $0.name.utf8.drop { $0 != 0x2F }.dropFirst(), as: UTF8.self) }
  }
}
