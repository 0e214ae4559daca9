/// What `bag-info.txt` says that can be checked.
struct BagInfo {
  /// Bytes and number of the payload's files, where the bag says them.
  private(set) var total: (bytes: Int, files: Int)?
  private(set) var isReadable = true

  init(_ text: String) {
    var hasLabel = false
    for line in TagText.lines(of: text) where !line.isEmpty {
      // A line that begins with a blank goes on with the one before.
      if let first = line.utf8.first, first == 0x20 || first == 9 {
        if !hasLabel { isReadable = false }
        continue
      }
      guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else {
        isReadable = false
        continue
      }
      hasLabel = true
      let label = Self.trimmed(line.utf8[..<colon])
      guard Self.isTotal(label) else { continue }
      total = Self.total(Self.trimmed(line.utf8[line.utf8.index(after: colon)...]))
      if total == nil { isReadable = false }
    }
  }

  private static func isTotal(_ label: [UInt8]) -> Bool {
    label.map { (65...90).contains($0) ? $0 | 0x20 : $0 } == Array("payload-oxum".utf8)
  }

  private static func trimmed(_ bytes: Substring.UTF8View) -> [UInt8] {
    let start = Array(bytes.drop { $0 == 0x20 || $0 == 9 })
    return Array(start.reversed().drop { $0 == 0x20 || $0 == 9 }.reversed())
  }

  private static func total(_ value: [UInt8]) -> (bytes: Int, files: Int)? {
    let parts = value.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 2, let bytes = Int(String(decoding: parts[0], as: UTF8.self)),
      let files = Int(String(decoding: parts[1], as: UTF8.self))
    else { return nil }
    return (bytes, files)
  }
}
