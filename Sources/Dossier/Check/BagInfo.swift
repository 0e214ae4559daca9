/// What `bag-info.txt` says that can be checked.
struct BagInfo {
  /// Bytes and number of the payload's files, where the bag says them.
  private(set) var total: (bytes: Int, files: Int)?
  /// What the bag calls itself, where it does.
  private(set) var identifier: String?
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
      let value = Self.trimmed(line.utf8[line.utf8.index(after: colon)...])
      take(label: Self.lower(Self.trimmed(line.utf8[..<colon])), value)
    }
  }

  private mutating func take(label: String, _ value: [UInt8]) {
    switch label {
    case "payload-oxum":
      total = Self.total(value)
      if total == nil { isReadable = false }
    case "external-identifier": identifier = String(decoding: value, as: UTF8.self)
    default: break
    }
  }

  private static func lower(_ label: [UInt8]) -> String {
    String(decoding: label.map { (65...90).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
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
