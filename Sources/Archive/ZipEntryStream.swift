/// The unpacked bytes of one entry, pulled piece by piece; size and checksum are held against the archive's word.
public struct ZipEntryStream {
  private let source: any ByteSource
  private let entry: ZipEntry
  private let limits: ArchiveLimits
  private let inflater: Inflater?
  private var checksum = CRC32()
  /// Packed bytes read and unpacked bytes given so far.
  private var read = 0
  private var given = 0
  private var isDone = false

  private static let piece = 65_536

  /// False when bits that only fill a byte up were used to hide something; to be asked after the last bytes.
  public var isClean: Bool { inflater.map { !$0.hasHiddenBits } ?? true }

  init(source: any ByteSource, entry: ZipEntry, limits: ArchiveLimits) throws {
    self.source = source
    self.entry = entry
    self.limits = limits
    inflater = entry.method == .deflated ? try Inflater() : nil
  }

  /// The next bytes, nil after the last.
  ///
  /// - Returns: At least one byte.
  /// - Throws: ``ArchiveError`` for a bomb, damage, or a wrong checksum or size at the end, and what the source throws.
  public mutating func next() throws -> [UInt8]? {
    while !isDone {
      let bytes = try inflater.map { try inflate($0) } ?? copy()
      given += bytes.count
      try check()
      checksum.update(bytes)
      if isDone, given != entry.size || checksum.value != entry.crc32 {
        throw ArchiveError(.checksum, at: entry.dataOffset)
      }
      if !bytes.isEmpty { return bytes }
    }
    return nil
  }

  private func check() throws {
    guard given <= entry.size else { throw ArchiveError(.checksum, at: entry.dataOffset) }
    let used = read - (inflater?.unused ?? 0)
    if given > limits.grace, given / limits.ratio > used {
      throw ArchiveError(.bomb, at: entry.dataOffset)
    }
  }

  private mutating func copy() throws -> [UInt8] {
    let bytes = try packed()
    isDone = read == entry.compressedSize
    return bytes
  }

  private mutating func inflate(_ inflater: Inflater) throws -> [UInt8] {
    if inflater.needsInput { inflater.feed(try packed()) }
    let bytes = try inflater.next(at: entry.dataOffset)
    isDone = inflater.isDone
    if isDone, read - inflater.unused != entry.compressedSize {
      throw ArchiveError(.malformed, at: entry.dataOffset + read - inflater.unused)
    }
    guard isDone || !bytes.isEmpty || read < entry.compressedSize else {
      throw ArchiveError(.malformed, at: entry.dataOffset + read)
    }
    return bytes
  }

  private mutating func packed() throws -> [UInt8] {
    let count = min(Self.piece, entry.compressedSize - read)
    guard count > 0 else { return [] }
    let bytes = try source.read(at: entry.dataOffset + read, count: count)
    guard bytes.count == count else {
      throw ArchiveError(.malformed, at: entry.dataOffset + read + bytes.count)
    }
    read += count
    return bytes
  }
}
