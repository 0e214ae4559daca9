/// How far a document may go before it is refused.
///
/// A value that equals its limit is accepted.
public struct MarkupLimits: Hashable, Sendable {
  /// Open elements, the root being the first.
  public var depth = 256
  /// UTF-8 bytes of one attribute's value.
  public var attribute = 65_536
  /// UTF-8 bytes of text between two tags.
  public var text = 1_048_576
  /// UTF-8 bytes of one tag, comment, script or style that must be held until its end is seen.
  public var token = 8_388_608
  /// Different names of elements and attributes.
  public var names = 16_384

  public init() {}
}
