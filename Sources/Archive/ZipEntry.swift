/// One file in an archive.
public struct ZipEntry: Hashable, Sendable {
  /// The name as UTF-8, what is no UTF-8 mended; for reading, never for a path on disk.
  public var name: String
  public var method: ZipMethod
  /// Bytes packed and unpacked, as the archive states them; unpacking holds it to them.
  public var compressedSize: Int
  public var size: Int
  public var crc32: UInt32
  /// Where the packed bytes begin.
  public var dataOffset: Int

  /// True for a folder's own entry.
  public var isFolder: Bool { name.utf8.last == UInt8(ascii: "/") }
}
