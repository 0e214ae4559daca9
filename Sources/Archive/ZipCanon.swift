/// The one form in which this program writes archives: the same entries give the same bytes, always.
///
/// Entries stand sorted by their names' bytes from offset 0 without gaps; no descriptor, no comment, no folder entry, no
/// extra field but Zip64's, and that only where a number does not fit.
public enum ZipCanon {
  /// 2.0, and 4.5 where Zip64 is needed.
  public static let version: UInt16 = 20
  public static let versionZip64: UInt16 = 45
  /// Added to the version in "version made by": Unix, so that unpacked files get ordinary rights.
  public static let madeByUnix: UInt16 = 0x0300
  /// Bit 11: names are UTF-8.
  public static let flags: UInt16 = 0x0800
  /// 00:00:00 on 1980-01-01.
  public static let time: UInt16 = 0
  public static let date: UInt16 = 0x0021
  /// An ordinary file, rw-r--r--.
  public static let externalAttributes: UInt32 = 0o100644 << 16
  public static let internalAttributes: UInt16 = 0

  /// True when `name` may be written: printable ASCII, no empty, `.` or `..` part, no backslash, no colon.
  public static func isAllowed(_ name: [UInt8]) -> Bool {
    guard !name.isEmpty, name.count <= 1_024 else { return false }
    guard name.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x5C && $0 != 0x3A }) else { return false }
    return name.split(separator: 0x2F, omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && !part.elementsEqual([0x2E]) && !part.elementsEqual([0x2E, 0x2E])
    }
  }
}
