/// A file as the merchant handed it over.
///
/// Made once for each file; citations point at it by ``OriginalID``.
public struct Original: Hashable, Sendable {
  /// The path below the PATH given on the command line, with `!/` before an archive's entry.
  ///
  /// Never absolute.
  public var file: String
  /// SHA-256 of the untouched bytes.
  public var sha256: Digest
  /// Size in bytes.
  public var size: Int

  public init(file: String, sha256: Digest, size: Int) {
    self.file = file
    self.sha256 = sha256
    self.size = size
  }
}

/// The position of an original in one run's list of files, in reading order.
public struct OriginalID: Hashable, Comparable, Sendable {
  public var index: Int
  public init(_ index: Int) { self.index = index }
  public static func < (one: OriginalID, other: OriginalID) -> Bool { one.index < other.index }
}

/// A SHA-2 value.
///
/// Computed elsewhere; this is only the value.
public struct Digest: Hashable, Sendable {
  public var bytes: [UInt8]
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// Lower-case hexadecimal.
  public var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

/// Where a fact stands: the file, the bytes, and the message or row.
public struct Citation: Hashable, Sendable {
  /// What is counted in the file.
  public enum Place: Hashable, Sendable {
    /// The n-th message of the file, from 1, in file order.
    case message(Int)
    /// The n-th line of a table as a spreadsheet shows it (the header is row 1 when it is the first line).
    case row(Int)
    /// The whole file (a recording).
    case whole
  }

  public var original: OriginalID
  /// Half-open range of bytes in the file on disk; for an archive's entry, in the unpacked entry.
  public var bytes: Range<Int>
  public var place: Place

  public init(original: OriginalID, bytes: Range<Int>, place: Place) {
    self.original = original
    self.bytes = bytes
    self.place = place
  }
}
