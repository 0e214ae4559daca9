internal import Archive

/// Writes a bag's files in the order of their names, hashing each as its bytes pass.
struct BagWriter<Sink: ByteSink> {
  /// Both hashes of one file.
  private struct Hashed {
    var path: String
    var sha256: [UInt8]
    var sha512: [UInt8]
  }

  private var zip: ZipWriter<Sink>
  private let top: String
  private let methods: EntryMethods

  init(_ sink: Sink, top: String, methods: EntryMethods) {
    zip = ZipWriter(sink)
    self.top = top
    self.methods = methods
  }

  /// Writes the whole bag: tag files, payload, manifests, in the order of the names' bytes.
  ///
  /// - Throws: ``DossierError`` when an original is not what it was, and what sources and sink throw.
  mutating func write(_ payload: [PayloadFile], info: [UInt8]) throws {
    // bag-info.txt < bagit.txt < data/ < manifest-… < tagmanifest-…
    var tags = [try add(BagTags.info, MemoryBytes(info))]
    tags.append(try add(BagTags.declaration, MemoryBytes(BagDeclaration.canonical)))
    var files: [Hashed] = []
    for file in payload.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      let hashed = try add("data/" + file.path, file.content)
      guard file.expected.map({ $0 == hashed.sha256 }) ?? true else {
        throw DossierError(code: .originalChanged, file: file.file)
      }
      files.append(hashed)
    }
    for (name, bytes) in manifests(BagTags.payloadManifests, of: files) {
      tags.append(try add(name, MemoryBytes(bytes)))
    }
    for (name, bytes) in manifests(BagTags.tagManifests, of: tags) { _ = try add(name, MemoryBytes(bytes)) }
  }

  /// Writes the directory and gives the sink back.
  consuming func finish() throws -> Sink { try zip.finish() }

  /// The two manifests of `files` with their names.
  private func manifests(_ names: [String], of files: [Hashed]) -> [(String, [UInt8])] {
    [
      (names[0], BagTags.manifest(files.map { ($0.path, $0.sha256) })),
      (names[1], BagTags.manifest(files.map { ($0.path, $0.sha512) })),
    ]
  }

  private mutating func add(_ path: String, _ content: any ByteSource) throws -> Hashed {
    guard let method = methods.method(of: path) else { throw DossierError(code: .noMethod, file: path) }
    var sha256 = SHA256Hasher()
    var sha512 = SHA512Hasher()
    var written = 0
    try zip.begin("\(top)/\(path)", method: method == .deflated ? .deflated : .stored, size: content.size)
    try content.forEachChunk { chunk, _ in
      sha256.update(chunk)
      sha512.update(chunk)
      written += chunk.count
      try zip.write(chunk)
    }
    guard written == content.size else { throw DossierError(code: .originalChanged, file: path) }
    try zip.end()
    return Hashed(path: path, sha256: sha256.finish(), sha512: sha512.finish())
  }
}
