/// What `bagit.txt` says: the version of the rules, and how the other tag files are written.
struct BagDeclaration: Hashable {
  /// A version of the BagIt rules.
  struct Version: Hashable, Comparable {
    var major: Int
    var minor: Int
    static let final = Version(major: 1, minor: 0)

    static func < (one: Version, other: Version) -> Bool {
      (one.major, one.minor) < (other.major, other.minor)
    }
  }

  /// The only text that a dossier's `bagit.txt` may hold.
  static let canonical = Array("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".utf8)

  let version: Version
  let encoding: TagEncoding

  /// - Throws: The fault that the declaration has.
  init(_ bytes: [UInt8]) throws(FaultCode) {
    // A byte order mark is refused by name in RFC 8493 §2.1.1, and so is every other byte beyond ASCII.
    guard bytes.allSatisfy({ $0 < 0x80 }) else { throw .declarationWrong }
    let lines = TagText.lines(of: String(decoding: bytes, as: UTF8.self))
    guard lines.count == 2, let version = Self.value(of: "BagIt-Version: ", in: lines[0]),
      let encoding = Self.value(of: "Tag-File-Character-Encoding: ", in: lines[1])
    else { throw .declarationWrong }
    self.version = try Self.version(version)
    guard let known = TagEncoding(named: encoding) else { throw .unknownEncoding }
    self.encoding = known
  }

  private static func value(of label: String, in line: String) -> String? {
    guard line.utf8.starts(with: label.utf8) else { return nil }
    let value = line.utf8.dropFirst(label.utf8.count)
    guard !value.isEmpty, !value.contains(UInt8(ascii: " ")), !value.contains(9) else { return nil }
    return String(decoding: value, as: UTF8.self)
  }

  private static func version(_ text: String) throws(FaultCode) -> Version {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard parts.count == 2,
      parts.allSatisfy({ !$0.isEmpty && $0.count < 4 && $0.allSatisfy(digits.contains) }),
      let major = Int(String(decoding: parts[0], as: UTF8.self)),
      let minor = Int(String(decoding: parts[1], as: UTF8.self))
    else { throw .declarationWrong }
    let version = Version(major: major, minor: minor)
    // The versions that were ever published: 0.93 to 0.97, and 1.0.
    guard version == .final || (major == 0 && (93...97).contains(minor)) else { throw .declarationWrong }
    return version
  }
}
