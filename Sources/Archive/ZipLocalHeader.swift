/// The header in front of an entry's data.
public struct ZipLocalHeader: Hashable, Sendable {
  /// Where it begins.
  public var offset: Int
  public var header: ZipHeader
  /// Where the entry's data begins.
  public var dataOffset: Int { offset + Self.fixedSize + header.name.count + header.extra.count }

  static let fixedSize = 30
  static let signature: UInt32 = 0x0403_4B50
}

extension ZipLocalHeader {
  /// Reads the header at `offset`.
  static func read(_ source: any ByteSource, at offset: Int) throws -> ZipLocalHeader {
    guard offset >= 0, offset <= source.size - fixedSize else { throw ArchiveError(.malformed, at: offset) }
    var fixed = RecordReader(try source.read(at: offset, count: fixedSize))
    guard fixed.number() == signature, var header = ZipHeader(numbers: &fixed),
      let nameCount = fixed.number(UInt16.self), let extraCount = fixed.number(UInt16.self)
    else { throw ArchiveError(.malformed, at: offset) }
    let rest = Int(nameCount) + Int(extraCount)
    var variable = RecordReader(try source.read(at: offset + fixedSize, count: rest))
    guard let name = variable.bytes(Int(nameCount)), let extra = variable.bytes(Int(extraCount)) else {
      throw ArchiveError(.malformed, at: offset)
    }
    header.name = name
    header.extra = extra
    return ZipLocalHeader(offset: offset, header: header)
  }
}

extension ZipHeader {
  /// The ten numbers that local headers and central records share, in their order; names are still to come.
  init?(numbers reader: inout RecordReader) {
    guard let versionNeeded = reader.number(UInt16.self), let flags = reader.number(UInt16.self),
      let method = reader.number(UInt16.self), let time = reader.number(UInt16.self),
      let date = reader.number(UInt16.self), let crc32 = reader.number(UInt32.self),
      let compressed = reader.number(UInt32.self), let uncompressed = reader.number(UInt32.self)
    else { return nil }
    self.init(
      versionNeeded: versionNeeded, flags: flags, method: method, time: time, date: date, crc32: crc32,
      compressedSize: compressed, uncompressedSize: uncompressed, name: [], extra: [])
  }
}
