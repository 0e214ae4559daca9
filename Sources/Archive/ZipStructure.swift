/// An archive's records with their raw fields and places, so that its form can be checked byte by byte.
public struct ZipStructure: Hashable, Sendable {
  /// Bytes of the archive.
  public var size: Int
  /// Central records in the order of the directory.
  public var centrals: [ZipCentralRecord]
  /// The local header of each central record, in the same order.
  public var locals: [ZipLocalHeader]
  public var end: ZipEndRecord
  public var zip64: Zip64EndRecord?

  /// Where the central directory begins.
  public var directoryOffset: Int
  public var directorySize: Int

  /// Reads all records of `source`; no entry's data.
  ///
  /// - Throws: ``ArchiveError`` when records are missing, run past the file, or go beyond `limits`, and what the source
  ///   throws.
  public static func read(_ source: any ByteSource, limits: ArchiveLimits = ArchiveLimits()) throws
    -> ZipStructure
  {
    let end = try ZipEndRecord.find(source)
    let zip64 = try Zip64EndRecord.find(source, before: end)
    let directory = try Directory(end, zip64, limits)
    let bytes = try source.read(at: directory.offset, count: directory.size)
    var reader = RecordReader(bytes)
    var centrals: [ZipCentralRecord] = []
    for _ in 0..<directory.entries {
      centrals.append(try ZipCentralRecord(&reader, base: directory.offset))
    }
    guard reader.remaining == 0 else { throw ArchiveError(.malformed, at: directory.offset + reader.index) }
    let locals = try centrals.map { try ZipLocalHeader.read(source, at: $0.resolved.localOffset) }
    return ZipStructure(
      size: source.size, centrals: centrals, locals: locals, end: end, zip64: zip64,
      directoryOffset: directory.offset, directorySize: directory.size)
  }

  /// Where the central directory lies, checked against what stands after it.
  private struct Directory {
    var offset: Int
    var size: Int
    var entries: Int

    init(_ end: ZipEndRecord, _ zip64: Zip64EndRecord?, _ limits: ArchiveLimits) throws {
      guard let offset = Int(exactly: zip64?.directoryOffset ?? UInt64(end.directoryOffset)),
        let size = Int(exactly: zip64?.directorySize ?? UInt64(end.directorySize)),
        let entries = Int(exactly: zip64?.entries ?? UInt64(end.entries))
      else { throw ArchiveError(.malformed, at: end.offset) }
      let after = zip64?.offset ?? end.offset
      guard offset <= after, size <= after - offset else { throw ArchiveError(.malformed, at: end.offset) }
      guard entries <= limits.entries else { throw ArchiveError(.tooManyEntries, at: end.offset) }
      guard size <= limits.directory else { throw ArchiveError(.tooLarge, at: offset) }
      self.offset = offset
      self.size = size
      self.entries = entries
    }
  }
}
