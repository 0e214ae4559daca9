/// Reads the entries of an archive, each in one stream, and refuses what unpacks to far more than it is.
public struct ZipReader: Sendable {
  public let entries: [ZipEntry]
  private let source: any ByteSource
  private let limits: ArchiveLimits

  /// Reads the central directory.
  ///
  /// - Parameters:
  ///   - source: The archive.
  ///   - limits: Beyond them it is refused.
  /// - Throws: ``ArchiveError``, and what the source throws.
  public init(source: any ByteSource, limits: ArchiveLimits = ArchiveLimits()) throws {
    let structure = try ZipStructure.read(source, limits: limits)
    self.source = source
    self.limits = limits
    entries = try zip(structure.centrals, structure.locals).map {
      try ZipEntry($0, $1, structure.directoryOffset)
    }
    try Self.check(structure)
    var total = 0
    for entry in entries {
      let (sum, overflow) = total.addingReportingOverflow(entry.size)
      guard !overflow, sum <= limits.expanded else { throw ArchiveError(.bomb, at: entry.dataOffset) }
      total = sum
    }
  }

  /// The first entry called `name`.
  public func entry(_ name: String) -> ZipEntry? { entries.first { $0.name == name } }

  /// Begins to unpack `entry`.
  ///
  /// - Parameter entry: One of ``entries``.
  /// - Returns: Its bytes, to be pulled piece by piece.
  /// - Throws: ``ArchiveError``.
  public func open(_ entry: ZipEntry) throws -> ZipEntryStream {
    try ZipEntryStream(source: source, entry: entry, limits: limits)
  }

  /// Calls `body` with the unpacked bytes of `entry`, piece by piece.
  ///
  /// - Parameters:
  ///   - entry: One of ``entries``.
  ///   - body: Called with consecutive pieces.
  /// - Throws: ``ArchiveError`` (a bomb while unpacking, a wrong checksum at the end), and what `body` and the source throw.
  public func forEachChunk(of entry: ZipEntry, _ body: ([UInt8]) throws -> Void) throws {
    var stream = try open(entry)
    while let chunk = try stream.next() { try body(chunk) }
  }

  /// The unpacked bytes of `entry`.
  ///
  /// - Parameters:
  ///   - entry: One of ``entries``.
  ///   - limit: Bytes it may have.
  /// - Returns: All of its bytes.
  /// - Throws: ``ArchiveError``, and what the source throws.
  public func readAll(_ entry: ZipEntry, limit: Int) throws -> [UInt8] {
    guard entry.size <= limit else { throw ArchiveError(.tooLarge, at: entry.dataOffset) }
    var bytes: [UInt8] = []
    try forEachChunk(of: entry) { bytes += $0 }
    return bytes
  }

  /// Entries that share bytes would unpack the same bytes many times.
  private static func check(_ structure: ZipStructure) throws {
    let places = zip(structure.locals, structure.centrals)
      .map { local, central in (from: local.offset, to: local.dataOffset + central.resolved.compressedSize) }
      .sorted { $0.from < $1.from }
    for (place, next) in zip(places, places.dropFirst()) where next.from < place.to {
      throw ArchiveError(.overlap, at: next.from)
    }
  }
}

extension ZipEntry {
  fileprivate init(_ central: ZipCentralRecord, _ local: ZipLocalHeader, _ directory: Int) throws {
    let isEncrypted = central.header.flags & 0x2041 != 0
    guard let method = ZipMethod(rawValue: central.header.method), !isEncrypted, central.disk == 0 else {
      throw ArchiveError(.unsupported, at: central.offset)
    }
    let sizes = central.resolved
    guard local.header.name == central.header.name, local.header.method == central.header.method,
      local.dataOffset <= directory, sizes.compressedSize <= directory - local.dataOffset,
      method == .deflated || sizes.compressedSize == sizes.uncompressedSize
    else { throw ArchiveError(.malformed, at: local.offset) }
    self.init(
      name: String(decoding: central.header.name, as: UTF8.self), method: method,
      compressedSize: sizes.compressedSize, size: sizes.uncompressedSize, crc32: central.header.crc32,
      dataOffset: local.dataOffset)
  }
}
