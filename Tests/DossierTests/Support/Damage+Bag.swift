import Archive
import Dossier

extension Damage {
  /// Damage to the bag; the container is canonical throughout.
  static let bags: [Damage] = [
    bag("no bagit.txt", .declarationMissing) { $0.instead["bagit.txt"] = .some(nil) },
    bag("version 0.97", .declarationWrong) { bag in
      bag.instead["bagit.txt"] = Array("BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n".utf8)
    },
    bag("byte order mark", .declarationWrong) { bag in
      bag.instead["bagit.txt"] = Array(
        "\u{FEFF}BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".utf8)
    },
    bag("no bag-info.txt", .infoMissing) { $0.instead["bag-info.txt"] = .some(nil) },
    bag("info without a total", .payloadTotal) {
      $0.instead["bag-info.txt"] = Array("Bagging-Date: 2026-03-20\n".utf8)
    },
    bag("wrong total", .payloadTotal) { $0.instead["bag-info.txt"] = Array("Payload-Oxum: 1.1\n".utf8) },
    bag("info line without a label", .infoLine) { $0.instead["bag-info.txt"] = Array("nonsense\n".utf8) },
    bag("folder renamed", .infoLine) { $0.identifier = "taobao-3026000000000000018-platform" },
    bag("tag file of 17 MiB", .limitExceeded) { bag in
      bag.instead["bag-info.txt"] = [UInt8](repeating: 10, count: 17 << 20)
    },
    bag("no manifest", .manifestMissing) { $0.instead["manifest-sha512.txt"] = .some(nil) },
    bag("no tag manifest", .tagManifestMissing) { $0.instead["tagmanifest-sha256.txt"] = .some(nil) },
    bag("stray file at the top", .strayTagFile) { $0.extra["README.txt"] = [1] },
    bag("seal nobody knows", .strayTagFile) { $0.instead["seal.txt"] = [1] },
    bag("listed, not there", .listedButAbsent) { bag in
      bag.changeManifest { $0 + "\(String(repeating: "0", count: 64))  data/zzz.txt\n" }
    },
    bag("there, not listed", .presentButUnlisted) { $0.extra["data/evil.txt"] = [1] },
    bag("changed payload", .payloadDigest) { $0.extra["data/index.html"] = [1] },
    bag("stale tag manifest", .tagDigest) { $0.extra["manifest-sha256.txt"] = [] },
    bag("tag manifest lists itself", .listedButAbsent) { bag in
      let digest = String(repeating: "0", count: 64)
      bag.instead["tagmanifest-sha256.txt"] = Array("\(digest)  tagmanifest-sha256.txt\n".utf8)
    },
  ]

  /// Damage to the lines of a manifest whose tag manifests agree with it.
  static let lines: [Damage] = [
    manifest("not sorted", .manifestOrder) { $0.reversed() },
    manifest("upper-case digest", .manifestOrder) { lines in lines.map { $0.uppercasedDigest } },
    manifest("CRLF", .manifestOrder) { lines in lines.map { $0 + "\r" } },
    manifest("binary asterisk", .manifestOrder) { lines in
      lines.map { $0.replacing("  data", with: " *data") }
    },
    manifest("dot slash", .manifestOrder) { lines in lines.map { $0.replacing("  data", with: "  ./data") } },
    manifest("line twice", .listedTwice) { $0 + $0 },
    manifest("short digest", .manifestLine) { lines in lines.map { String($0.dropFirst(2)) } },
    manifest("not hexadecimal", .manifestLine) { lines in lines.map { "zz" + $0.dropFirst(2) } },
    manifest("no path", .manifestLine) { lines in lines.map { String($0.prefix(64)) } },
    manifest("leads out", .escapingPath) { $0 + [String(repeating: "0", count: 64) + "  data/../../x.txt"] },
    manifest("home folder", .escapingPath) { $0 + [String(repeating: "0", count: 64) + "  ~/x.txt"] },
    bag("not UTF-8", .manifestLine) { $0.instead["manifest-sha256.txt"] = [0xFF, 0xFE] },
  ]

  static let all = places + fields + names + bags + lines + [crowd]

  private static func manifest(
    _ name: String, _ code: FaultCode, _ change: @escaping @Sendable ([String]) -> [String]
  ) -> Damage {
    bag(name, code) { bag in
      bag.changeManifest { text in
        change(text.split(separator: "\n").map(String.init)).map { $0 + "\n" }.joined()
      }
    }
  }
}

extension SmallBag {
  /// Rewrites the SHA-256 manifest; the tag manifests follow.
  mutating func changeManifest(_ change: (String) -> String) {
    let text = String(decoding: files["manifest-sha256.txt"] ?? [], as: UTF8.self)
    instead["manifest-sha256.txt"] = Array(change(text).utf8)
  }
}

extension String {
  fileprivate var uppercasedDigest: String { prefix(64).uppercased() + dropFirst(64) }

  fileprivate func replacing(_ part: String, with other: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return String(self[..<range.lowerBound]) + other + self[range.upperBound...]
  }
}
