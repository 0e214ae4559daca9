internal import Archive
internal import Evidence

/// A numbered piece of the dossier: an original, or as much of it as belongs to the case.
struct Exhibit {
  /// From 1, in the order of the originals.
  let number: Int
  let piece: OriginalPiece
  /// Below `data/`: `originals/exhibit-02.html.txt`.
  let entry: String
  let content: any ByteSource
  /// SHA-256 of `content`.
  let digest: [UInt8]

  var isWhole: Bool {
    if case .whole = piece.content { true } else { false }
  }

  /// Below `data/`: what says where an excerpt was taken from; nil for a whole original.
  var companion: String? {
    isWhole ? nil : "originals/exhibit-\(Exhibit.padded(number)).source.json"
  }

  static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  /// Prepares `piece`, reading it once when only a part of it goes in.
  ///
  /// - Throws: ``DossierError`` when a range lies outside the file or the file has changed; what its source throws.
  init(_ piece: OriginalPiece, number: Int, methods: EntryMethods) throws {
    self.number = number
    self.piece = piece
    let stem = "originals/exhibit-\(Self.padded(number))"
    switch piece.content {
    case .whole(let source):
      guard source.size == piece.original.size else {
        throw DossierError(code: .originalChanged, file: piece.original.file)
      }
      content = source
      digest = piece.original.sha256.bytes
      entry = "\(stem).\(methods.dossierExtension(of: piece.original.file))"
    case .excerpt(let ranges, let source):
      content = try RangedBytes(ranges, of: source, file: piece.original.file)
      try Self.requireUnchanged(source, piece.original)
      digest = try Self.hash(content)
      entry = "\(stem).\(methods.dossierExtension(of: piece.original.file))"
    case .cells(let cells):
      let table = Self.table(of: cells)
      content = MemoryBytes(table)
      digest = SHA256Hasher.hash(table)
      entry = "\(stem).cells.csv"
    }
  }

  /// Where an excerpt was taken from, as JSON: file, size and hash of the whole, ranges, hash of the excerpt.
  var source: [UInt8] {
    var json = JSONText()
    json.line("{")
    json.line("  \"file\": \(JSONText.quoted(piece.original.file)),")
    json.line("  \"sha256\": \"\(piece.original.sha256.hex)\",")
    json.line("  \"size\": \(piece.original.size),")
    if case .excerpt(let ranges, _) = piece.content {
      let pairs = ranges.map { "[\($0.lowerBound), \($0.upperBound)]" }.joined(separator: ", ")
      json.line("  \"ranges\": [\(pairs)],")
    }
    if case .cells(let cells) = piece.content { json.line("  \"cells\": \(cells.count),") }
    json.line("  \"excerpt\": \"\(Digest(bytes: digest).hex)\"")
    json.line("}")
    return json.bytes
  }

  private static func table(of cells: [AddressedCell]) -> [UInt8] {
    var table = CSVTable()
    table.row(["cell", "text"])
    for cell in cells { table.row([cell.address, cell.text]) }
    return table.bytes
  }

  private static func hash(_ source: any ByteSource) throws -> [UInt8] {
    var hasher = SHA256Hasher()
    try source.forEachChunk { chunk, _ in hasher.update(chunk) }
    return hasher.finish()
  }

  /// Ranges mean nothing in a file that is no longer the one they were taken from.
  private static func requireUnchanged(_ source: any ByteSource, _ original: Original) throws {
    guard source.size == original.size, try hash(source) == original.sha256.bytes else {
      throw DossierError(code: .originalChanged, file: original.file)
    }
  }
}
