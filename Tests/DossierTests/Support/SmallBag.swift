import Archive

/// A small bag as files: consistent until a test changes one, then packed again in canonical form.
struct SmallBag {
  var top = "taobao-3026000000000000017-platform"
  /// What it calls itself, when that is not the folder's name.
  var identifier: String?
  /// Payload by its path below `data/`.
  var payload: [String: [UInt8]] = [
    "index.html": Array("<!DOCTYPE html>\n<title>示例</title>\n".utf8),
    "originals/exhibit-01.amr": Array("#!AMR\n0123456789".utf8),
    "statement.txt": Array("订单示例，请求屏蔽该评价、不计分处理。\n".utf8),
  ]
  /// Tag files put in place of what they would be; nil leaves one out.
  var instead: [String: [UInt8]?] = [:]
  /// Files beside the bag's own.
  var extra: [String: [UInt8]] = [:]

  /// Every file by its path below the top folder.
  var files: [String: [UInt8]] {
    var files = Dictionary(uniqueKeysWithValues: payload.map { ("data/" + $0.key, $0.value) })
    let total = payload.values.reduce(0) { $0 + $1.count }
    files["manifest-sha256.txt"] = manifest(files, SHA256Hasher.hash)
    files["manifest-sha512.txt"] = manifest(files.filter { $0.key.hasPrefix("data/") }, SHA512Hasher.hash)
    files["bagit.txt"] = Array("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".utf8)
    let name = "External-Identifier: \(identifier ?? top)\n"
    files["bag-info.txt"] = Array((name + "Payload-Oxum: \(total).\(payload.count)\n").utf8)
    for (path, bytes) in instead where !path.hasPrefix("tag") { files[path] = bytes }
    let tags = files.filter { !$0.key.hasPrefix("data/") }
    files["tagmanifest-sha256.txt"] = manifest(tags, SHA256Hasher.hash)
    files["tagmanifest-sha512.txt"] = manifest(tags, SHA512Hasher.hash)
    for (path, bytes) in instead where path.hasPrefix("tag") { files[path] = bytes }
    return files.merging(extra) { $1 }
  }

  func manifest(_ files: [String: [UInt8]], _ hash: ([UInt8]) -> [UInt8]) -> [UInt8] {
    files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.flatMap { path, bytes in
      Array((hash(bytes).map(Self.hex).joined() + "  " + path + "\n").utf8)
    }
  }

  /// The bag as a canonical archive.
  func zip() throws -> [UInt8] {
    var writer = ZipWriter(MemorySink())
    for (path, bytes) in files.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      let method: ZipMethod = path.hasSuffix(".amr") ? .stored : .deflated
      try writer.begin(top + "/" + path, method: method, size: bytes.count)
      try writer.write(bytes)
      try writer.end()
    }
    return try writer.finish().bytes
  }

  private static func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }
}
