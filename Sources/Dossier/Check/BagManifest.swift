internal import Archive

/// One manifest: which files there should be, and their hashes.
struct BagManifest {
  struct Line: Hashable {
    var path: String
    var digest: [UInt8]
  }

  let name: String
  let algorithm: HashAlgorithm
  private(set) var lines: [Line] = []
  /// What is wrong with single lines, with the path or the text of the line.
  private(set) var faults: [Fault] = []

  init(name: String, algorithm: HashAlgorithm, text: String, version: BagDeclaration.Version) {
    self.name = name
    self.algorithm = algorithm
    var digests: [String.Key: [UInt8]] = [:]
    for text in TagText.lines(of: text) where !text.utf8.allSatisfy({ $0 == 0x20 || $0 == 9 }) {
      guard let line = Self.line(text, algorithm, version) else {
        faults.append(Fault(.manifestLine, entry: name))
        continue
      }
      guard !BagPath.escapes(line.path) else {
        faults.append(Fault(.escapingPath, entry: line.path))
        continue
      }
      if let earlier = digests.updateValue(line.digest, forKey: line.path.key) {
        // Before 1.0 a line that says the same again was only frowned upon.
        if earlier != line.digest || version >= .final {
          faults.append(Fault(.listedTwice, entry: line.path))
        }
        continue
      }
      lines.append(line)
    }
  }

  /// `digest path`, `digest  path` or, as md5sum writes it for binary files, `digest *path`.
  private static func line(
    _ text: String, _ algorithm: HashAlgorithm, _ version: BagDeclaration.Version
  ) -> Line? {
    let bytes = Array(text.utf8)
    let hex = bytes.prefix { $0 != 0x20 && $0 != 9 }
    guard hex.count == algorithm.size * 2, let digest = Self.digest(hex) else { return nil }
    var rest = bytes[hex.endIndex...].drop { $0 == 0x20 || $0 == 9 }
    if rest.first == UInt8(ascii: "*") { rest = rest.dropFirst() }
    guard !rest.isEmpty else { return nil }
    return Line(
      path: BagPath.resolved(String(decoding: rest, as: UTF8.self), in: version), digest: digest)
  }

  private static func digest(_ hex: ArraySlice<UInt8>) -> [UInt8]? {
    var digest: [UInt8] = []
    var high: UInt8?
    for byte in hex {
      let value: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - 48
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = byte - 87
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = byte - 55
      default: return nil
      }
      if let first = high {
        digest.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return digest
  }
}

extension String {
  /// A path compared byte by byte: Swift's own equality holds composed and decomposed letters for one.
  struct Key: Hashable {
    let bytes: [UInt8]
  }

  var key: Key { Key(bytes: Array(utf8)) }
}
