/// Paths that manifests and `fetch.txt` name.
enum BagPath {
  /// True when the path could lead out of the bag: absolute, a home folder, a drive, or with `..` in it.
  static func escapes(_ path: String) -> Bool {
    let bytes = Array(path.utf8)
    guard let first = bytes.first else { return true }
    if first == UInt8(ascii: "/") || first == UInt8(ascii: "~") || first == UInt8(ascii: "\\") { return true }
    if bytes.count > 1, bytes[1] == UInt8(ascii: ":") { return true }
    let parts = bytes.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\")
    }
    return parts.contains { $0.elementsEqual("..".utf8) }
  }

  /// The path as manifests mean it: without a leading `./`, with the line ends that it had to write as `%0A` put back.
  static func resolved(_ path: String, in version: BagDeclaration.Version) -> String {
    var bytes = Array(path.utf8)
    while bytes.starts(with: "./".utf8) { bytes.removeFirst(2) }
    var resolved: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let byte = coded(bytes[index...], in: version) {
        resolved.append(byte)
        index += 3
      } else {
        resolved.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: resolved, as: UTF8.self)
  }

  /// Line feed and carriage return in all versions, the percent sign from 1.0 on (RFC 8493 §2.1.3).
  private static func coded(_ bytes: ArraySlice<UInt8>, in version: BagDeclaration.Version) -> UInt8? {
    guard bytes.count >= 3, bytes.first == UInt8(ascii: "%") else { return nil }
    switch String(decoding: bytes.prefix(3), as: UTF8.self) {
    case "%0A", "%0a": return 0x0A
    case "%0D", "%0d": return 0x0D
    case "%25": return version >= .final ? UInt8(ascii: "%") : nil
    default: return nil
    }
  }
}
