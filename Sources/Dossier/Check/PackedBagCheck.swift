internal import Archive

/// Checks the bag inside an archive: its tag files in their fixed form, its payload against both manifests.
struct PackedBagCheck {
  private let top: String
  private var entries: [String: UnpackedEntry] = [:]
  private(set) var faults: [Fault] = []

  private static let payload = "data/"

  init(_ reader: ZipReader, top: [UInt8]) {
    self.top = String(decoding: top, as: UTF8.self) + "/"
    unpack(reader)
    checkTagFiles()
    let names = zip(BagTags.payloadManifests, BagTags.tagManifests)
    for (index, (manifest, tagManifest)) in names.enumerated() {
      let algorithm: HashAlgorithm = index == 0 ? .sha256 : .sha512
      check(manifest, algorithm, missing: .manifestMissing, wrong: .payloadDigest) {
        $0.hasPrefix(Self.payload)
      }
      check(tagManifest, algorithm, missing: .tagManifestMissing, wrong: .tagDigest) { path in
        !path.hasPrefix(Self.payload) && !BagTags.tagManifests.contains(path)
      }
    }
    checkInfo()
  }

  private mutating func report(_ code: FaultCode, _ path: String) { faults.append(Fault(code, entry: path)) }

  private mutating func unpack(_ reader: ZipReader) {
    for entry in reader.entries {
      // What lies outside the bag has its fault already.
      guard entry.name.hasPrefix(top), !entry.isFolder else { continue }
      let path = String(entry.name.dropFirst(top.count))
      do throws(FaultCode) {
        entries[path] = try UnpackedEntry(entry, of: reader, isTag: !path.hasPrefix(Self.payload))
      } catch {
        report(error, entry.name)
      }
    }
  }

  private mutating func checkTagFiles() {
    if let declaration = entries[BagTags.declaration] {
      if declaration.bytes != BagDeclaration.canonical { report(.declarationWrong, BagTags.declaration) }
    } else {
      report(.declarationMissing, BagTags.declaration)
    }
    if entries[BagTags.info] == nil { report(.infoMissing, BagTags.info) }
    for path in entries.keys.sorted() where !path.hasPrefix(Self.payload) && !BagTags.all.contains(path) {
      report(.strayTagFile, path)
    }
  }

  /// One manifest: in its fixed form, listing exactly the files that `covers` says, each with its hash.
  private mutating func check(
    _ name: String, _ algorithm: HashAlgorithm, missing: FaultCode, wrong: FaultCode, covers: (String) -> Bool
  ) {
    guard let file = entries[name] else { return report(missing, name) }
    guard let text = String(validating: file.bytes, as: UTF8.self) else { return report(.manifestLine, name) }
    let manifest = BagManifest(name: name, algorithm: algorithm, text: text, version: .final)
    faults += manifest.faults
    if BagTags.manifest(manifest.lines.map { ($0.path, $0.digest) }) != file.bytes {
      report(.manifestOrder, name)
    }
    for line in manifest.lines {
      guard let entry = entries[line.path], covers(line.path) else {
        report(.listedButAbsent, line.path)
        continue
      }
      if line.digest != (algorithm == .sha256 ? entry.sha256 : entry.sha512) { report(wrong, line.path) }
    }
    let listed = Set(manifest.lines.map(\.path))
    for path in entries.keys.sorted() where covers(path) && !listed.contains(path) {
      report(.presentButUnlisted, path)
    }
  }

  /// `bag-info.txt` must name this bag and count its payload.
  private mutating func checkInfo() {
    guard let file = entries[BagTags.info] else { return }
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      return report(.infoLine, BagTags.info)
    }
    let info = BagInfo(text)
    // A dossier that was given another case's name would else pass for that case's.
    let isNamed = info.identifier.map { $0 + "/" == top } ?? false
    if !info.isReadable || !isNamed { report(.infoLine, BagTags.info) }
    let payload = entries.filter { $0.key.hasPrefix(Self.payload) }.values
    guard let total = info.total, total.files == payload.count,
      total.bytes == payload.reduce(0, { $0 + $1.size })
    else { return report(.payloadTotal, BagTags.info) }
  }
}
