/// The fields that an entry's local header and its central record both have, as written.
public struct ZipHeader: Hashable, Sendable {
  public var versionNeeded: UInt16
  public var flags: UInt16
  public var method: UInt16
  /// MS-DOS time and date.
  public var time: UInt16
  public var date: UInt16
  public var crc32: UInt32
  /// As written: 0xFFFFFFFF when Zip64's field has the size.
  public var compressedSize: UInt32
  public var uncompressedSize: UInt32
  public var name: [UInt8]
  public var extra: [UInt8]

  /// The first Zip64 field (id 1) of the extra fields.
  public var zip64: [UInt8]? {
    var reader = RecordReader(extra)
    while let id = reader.number(UInt16.self), let count = reader.number(UInt16.self) {
      guard let content = reader.bytes(Int(count)) else { return nil }
      if id == 1 { return content }
    }
    return nil
  }
}
