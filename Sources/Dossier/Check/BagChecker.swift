internal import Archive

/// Checks a folder that should be a BagIt bag (versions 0.93 to 1.0, RFC 8493).
public enum BagChecker {
  /// Every fault of `bag`; empty when it is complete and valid.
  public static func check(_ bag: any FileTree) -> [Fault] {
    var check = BagCheck(bag)
    check.run()
    return check.faults
  }
}

/// One run over one bag.
private struct BagCheck {
  private let bag: any FileTree
  private var present: Set<String.Key> = []
  private var paths: [String] = []
  private var sizes: [String.Key: Int] = [:]
  private(set) var faults: [Fault] = []

  /// Largest tag file that is read; a list of a million files is well below.
  private static let tagLimit = 256 << 20

  init(_ bag: any FileTree) { self.bag = bag }

  mutating func run() {
    guard let entries = try? bag.list() else { return report(.unreadable) }
    for entry in entries where !entry.isFile { report(.notAFile, entry.path) }
    // An order of our own: what the file system answers first must not decide what is printed first.
    paths = entries.filter(\.isFile).map(\.path).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    present = Set(paths.map(\.key))
    guard present.contains("bagit.txt".key) else { return report(.declarationMissing, "bagit.txt") }
    guard let bytes = read("bagit.txt") else { return }
    do throws(FaultCode) {
      let declaration = try BagDeclaration(bytes)
      checkFiles(under: declaration)
    } catch {
      report(error, "bagit.txt")
    }
  }

  private mutating func report(_ code: FaultCode, _ entry: String = "") {
    faults.append(Fault(code, entry: entry))
  }

  private mutating func checkFiles(under declaration: BagDeclaration) {
    let payload = manifests("manifest-", declaration)
    let tags = manifests("tagmanifest-", declaration)
    if payload.isEmpty { report(.manifestMissing) }
    checkCoverage(by: payload, version: declaration.version)
    checkDigests(payload, fault: .payloadDigest)
    checkDigests(tags, fault: .tagDigest)
    checkFetch(declaration, listed: Set(payload.flatMap(\.lines).map(\.path.key)))
    checkInfo(declaration)
  }

  /// The manifests whose name begins so; one of an unknown algorithm cannot be checked, and that is said.
  private mutating func manifests(_ prefix: String, _ declaration: BagDeclaration) -> [BagManifest] {
    var found: [BagManifest] = []
    for path in paths where path.utf8.starts(with: prefix.utf8) && path.hasSuffix(".txt") {
      let name = String(decoding: path.utf8.dropFirst(prefix.utf8.count).dropLast(4), as: UTF8.self)
      guard !name.utf8.contains(UInt8(ascii: "/")) else { continue }
      guard let algorithm = HashAlgorithm(rawValue: name) else {
        report(.unknownAlgorithm, path)
        continue
      }
      guard let text = text(of: path, declaration) else { continue }
      let manifest = BagManifest(name: path, algorithm: algorithm, text: text, version: declaration.version)
      faults += manifest.faults
      found.append(manifest)
    }
    return found
  }

  private mutating func text(of path: String, _ declaration: BagDeclaration) -> String? {
    guard let bytes = read(path) else { return nil }
    guard let text = declaration.encoding.decode(bytes) else {
      report(.unknownEncoding, path)
      return nil
    }
    return text
  }

  private mutating func read(_ path: String) -> [UInt8]? {
    do {
      let source = try bag.open(path)
      guard source.size <= Self.tagLimit else {
        report(.limitExceeded, path)
        return nil
      }
      return try source.readAll()
    } catch {
      report(.unreadable, path)
      return nil
    }
  }

  /// Payload without a line, and from 1.0 on payload that one of several manifests leaves out.
  private mutating func checkCoverage(by manifests: [BagManifest], version: BagDeclaration.Version) {
    let lists = manifests.map { Set($0.lines.map(\.path.key)) }
    for path in paths where path.utf8.starts(with: "data/".utf8) {
      let count = lists.count { $0.contains(path.key) || Self.isListedOtherwise(path, in: $0) }
      let isCovered = version >= .final ? count == lists.count : count > 0
      if !isCovered { report(.presentButUnlisted, path) }
    }
    for manifest in manifests {
      for line in manifest.lines where !line.path.utf8.starts(with: "data/".utf8) {
        report(.manifestLine, line.path)
      }
    }
  }

  /// True when a list names `path` in another normalisation, as file systems rewrite it.
  private static func isListedOtherwise(_ path: String, in list: Set<String.Key>) -> Bool {
    guard !path.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    return list.contains { String(decoding: $0.bytes, as: UTF8.self) == path }
  }

  private func name(onDisk path: String) -> String? {
    if present.contains(path.key) { return path }
    guard !path.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    return paths.first { $0 == path }
  }

  private mutating func checkDigests(_ manifests: [BagManifest], fault: FaultCode) {
    for manifest in manifests {
      for line in manifest.lines {
        guard let path = name(onDisk: line.path) else {
          report(.listedButAbsent, line.path)
          continue
        }
        guard let digest = digest(of: path, manifest.algorithm) else { continue }
        if digest != line.digest { report(fault, path) }
      }
    }
  }

  private mutating func digest(of path: String, _ algorithm: HashAlgorithm) -> [UInt8]? {
    do {
      let source = try bag.open(path)
      var hasher = AnyHasher(algorithm)
      var size = 0
      try source.forEachChunk { chunk, _ in
        hasher.update(chunk)
        size += chunk.count
      }
      sizes[path.key] = size
      return hasher.finish()
    } catch {
      report(.unreadable, path)
      return nil
    }
  }

  /// `URL LENGTH PATH`: nothing is fetched, but a line may neither lead out of the bag nor name what no manifest lists.
  private mutating func checkFetch(_ declaration: BagDeclaration, listed: Set<String.Key>) {
    guard present.contains("fetch.txt".key), let text = text(of: "fetch.txt", declaration) else { return }
    for line in TagText.lines(of: text) where !line.isEmpty {
      let parts = line.utf8.split(maxSplits: 2) { $0 == 0x20 || $0 == 9 }
      guard parts.count == 3 else {
        report(.fetchLine, "fetch.txt")
        continue
      }
      let path = BagPath.resolved(String(decoding: parts[2], as: UTF8.self), in: declaration.version)
      if BagPath.escapes(path) {
        report(.escapingPath, path)
      } else if !path.utf8.starts(with: "data/".utf8) || !listed.contains(path.key) {
        report(.fetchLine, path)
      }
    }
  }

  private mutating func checkInfo(_ declaration: BagDeclaration) {
    let name = "bag-info.txt"
    guard present.contains(name.key), let text = text(of: name, declaration) else { return }
    let info = BagInfo(text)
    if !info.isReadable { report(.infoLine, name) }
    guard let total = info.total, faults.isEmpty else { return }
    let payload = sizes.filter { $0.key.bytes.starts(with: "data/".utf8) }
    if payload.count != total.files || payload.values.reduce(0, +) != total.bytes {
      report(.payloadTotal, name)
    }
  }
}
