/// Why an archive could not be read or written.
public struct ArchiveError: Error, Hashable, Sendable {
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// No end of central directory: no ZIP, or one that was cut off.
    case notAnArchive = "not-an-archive"
    /// A record that contradicts itself, another record or the file's size.
    case malformed
    /// Two entries share bytes.
    case overlap
    /// Encryption, several disks, or a method other than stored and deflated.
    case unsupported
    /// Unpacks to far more than it is.
    case bomb
    case tooManyEntries = "too-many-entries"
    case tooLarge = "too-large"
    /// Unpacked bytes do not have the checksum or the size the archive states.
    case checksum
    /// A name to be written that is not allowed, or not after the one before it.
    case name
    /// An entry was begun, written or ended out of turn, or with another size than stated.
    case order
    case outOfMemory = "out-of-memory"
  }
  public var code: Code
  /// Offset in the archive, where there is one.
  public var offset: Int?

  public init(_ code: Code, at offset: Int? = nil) {
    self.code = code
    self.offset = offset
  }
}
