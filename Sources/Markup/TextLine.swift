/// One line of a text, without its end.
public struct TextLine: Sendable {
  public var utf8: ArraySlice<UInt8>
  /// The line's bytes in the original file, without its end.
  public var range: Range<Int>
}
