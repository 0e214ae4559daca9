/// How far an archive may go before it is refused.
///
/// A value that equals its limit is accepted.
public struct ArchiveLimits: Hashable, Sendable {
  public var entries = 10_000
  /// Bytes of all entries together, unpacked.
  public var expanded = 4_294_967_296
  /// Unpacked bytes for each packed byte, once ``grace`` has been unpacked.
  public var ratio = 100
  /// Unpacked bytes of an entry before its ratio counts.
  public var grace = 1_048_576
  /// Bytes of the central directory.
  public var directory = 16_777_216

  public init() {}
}
