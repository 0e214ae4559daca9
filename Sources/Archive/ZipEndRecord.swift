/// The end of central directory record, as written.
public struct ZipEndRecord: Hashable, Sendable {
  /// Where it begins.
  public var offset: Int
  public var disk: UInt16
  public var directoryDisk: UInt16
  public var entriesOnDisk: UInt16
  public var entries: UInt16
  public var directorySize: UInt32
  public var directoryOffset: UInt32
  public var comment: [UInt8]

  /// Bytes of the record.
  public var size: Int { Self.fixedSize + comment.count }

  static let fixedSize = 22
  static let signature: UInt32 = 0x0605_4B50
}

extension ZipEndRecord {
  /// Finds the last record of the kind whose comment does not run past the file.
  static func find(_ source: any ByteSource) throws -> ZipEndRecord {
    let start = max(0, source.size - fixedSize - Int(UInt16.max))
    let tail = try source.read(at: start, count: source.size - start)
    for index in stride(from: tail.count - fixedSize, through: 0, by: -1) where tail[index] == 0x50 {
      if let record = ZipEndRecord(tail, at: index, base: start) { return record }
    }
    throw ArchiveError(.notAnArchive)
  }

  private init?(_ tail: [UInt8], at index: Int, base: Int) {
    var reader = RecordReader(tail, at: index)
    guard reader.number() == Self.signature, let disk = reader.number(UInt16.self),
      let directoryDisk = reader.number(UInt16.self), let onDisk = reader.number(UInt16.self),
      let entries = reader.number(UInt16.self), let size = reader.number(UInt32.self),
      let offset = reader.number(UInt32.self), let count = reader.number(UInt16.self),
      let comment = reader.bytes(Int(count))
    else { return nil }
    self.init(
      offset: base + index, disk: disk, directoryDisk: directoryDisk, entriesOnDisk: onDisk,
      entries: entries, directorySize: size, directoryOffset: offset, comment: comment)
  }
}
