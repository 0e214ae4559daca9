/// An entry's record in the central directory.
public struct ZipCentralRecord: Hashable, Sendable {
  /// Where it begins.
  public var offset: Int
  public var versionMadeBy: UInt16
  public var header: ZipHeader
  public var comment: [UInt8]
  public var disk: UInt16
  public var internalAttributes: UInt16
  public var externalAttributes: UInt32
  /// As written: 0xFFFFFFFF when Zip64's field has the offset.
  public var localOffset: UInt32
  /// Sizes and offset with Zip64 resolved.
  public var resolved: Resolved

  /// What the record says once Zip64 is heard.
  public struct Resolved: Hashable, Sendable {
    public var compressedSize: Int
    public var uncompressedSize: Int
    public var localOffset: Int
  }

  /// Bytes of the record.
  public var size: Int { Self.fixedSize + header.name.count + header.extra.count + comment.count }

  static let fixedSize = 46
  static let signature: UInt32 = 0x0201_4B50
}

extension ZipCentralRecord {
  /// Reads the record at the reader's place; `base` is where the reader's bytes begin in the archive.
  init(_ reader: inout RecordReader, base: Int) throws {
    let offset = base + reader.index
    guard reader.number() == Self.signature, let madeBy = reader.number(UInt16.self),
      var header = ZipHeader(numbers: &reader), let nameCount = reader.number(UInt16.self),
      let extraCount = reader.number(UInt16.self), let commentCount = reader.number(UInt16.self),
      let disk = reader.number(UInt16.self), let inner = reader.number(UInt16.self),
      let outer = reader.number(UInt32.self), let local = reader.number(UInt32.self),
      let name = reader.bytes(Int(nameCount)), let extra = reader.bytes(Int(extraCount)),
      let comment = reader.bytes(Int(commentCount))
    else { throw ArchiveError(.malformed, at: offset) }
    header.name = name
    header.extra = extra
    guard let resolved = Resolved(header, local) else { throw ArchiveError(.malformed, at: offset) }
    self.init(
      offset: offset, versionMadeBy: madeBy, header: header, comment: comment, disk: disk,
      internalAttributes: inner, externalAttributes: outer, localOffset: local, resolved: resolved)
  }
}

extension ZipCentralRecord.Resolved {
  /// Nil when Zip64's field is needed and missing, too short or beyond what a file can hold.
  fileprivate init?(_ header: ZipHeader, _ localOffset: UInt32) {
    var zip64 = RecordReader(header.zip64 ?? [])
    func resolve(_ value: UInt32) -> Int? {
      guard value == .max else { return Int(value) }
      return zip64.number(UInt64.self).flatMap { Int(exactly: $0) }
    }
    guard let uncompressed = resolve(header.uncompressedSize),
      let compressed = resolve(header.compressedSize),
      let offset = resolve(localOffset)
    else { return nil }
    self.init(compressedSize: compressed, uncompressedSize: uncompressed, localOffset: offset)
  }
}
