/// The Zip64 end of central directory record and its locator, as written.
public struct Zip64EndRecord: Hashable, Sendable {
  /// Where it begins.
  public var offset: Int
  /// Bytes of the record that follow its size field, as written; 44 without extensible data.
  public var remainder: UInt64
  public var versionMadeBy: UInt16
  public var versionNeeded: UInt16
  public var disk: UInt32
  public var directoryDisk: UInt32
  public var entriesOnDisk: UInt64
  public var entries: UInt64
  public var directorySize: UInt64
  public var directoryOffset: UInt64
  /// Where the locator begins, and its two disk numbers.
  public var locatorOffset: Int
  public var locatorDisk: UInt32
  public var locatorDisks: UInt32

  static let fixedSize = 56
  static let locatorSize = 20
  static let signature: UInt32 = 0x0606_4B50
  static let locatorSignature: UInt32 = 0x0706_4B50
}

extension Zip64EndRecord {
  /// Reads the record that the locator right before `end` names; nil when there is no locator.
  static func find(_ source: any ByteSource, before end: ZipEndRecord) throws -> Zip64EndRecord? {
    let place = end.offset - locatorSize
    guard place >= 0 else { return nil }
    var locator = RecordReader(try source.read(at: place, count: locatorSize))
    guard locator.number() == locatorSignature else { return nil }
    guard let disk = locator.number(UInt32.self), let offset = locator.number(UInt64.self),
      let disks = locator.number(UInt32.self), offset <= place, place - Int(offset) >= fixedSize
    else { throw ArchiveError(.malformed, at: place) }
    var reader = RecordReader(try source.read(at: Int(offset), count: fixedSize))
    guard reader.number() == signature, let remainder = reader.number(UInt64.self),
      let madeBy = reader.number(UInt16.self), let needed = reader.number(UInt16.self),
      let own = reader.number(UInt32.self), let directoryDisk = reader.number(UInt32.self),
      let onDisk = reader.number(UInt64.self), let entries = reader.number(UInt64.self),
      let size = reader.number(UInt64.self), let directory = reader.number(UInt64.self)
    else { throw ArchiveError(.malformed, at: Int(offset)) }
    return Zip64EndRecord(
      offset: Int(offset), remainder: remainder, versionMadeBy: madeBy, versionNeeded: needed, disk: own,
      directoryDisk: directoryDisk, entriesOnDisk: onDisk, entries: entries, directorySize: size,
      directoryOffset: directory, locatorOffset: place, locatorDisk: disk, locatorDisks: disks)
  }
}
