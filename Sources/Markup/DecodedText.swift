/// A piece of a file as valid UTF-8, with the way back to the file's own bytes.
public struct DecodedText: Sendable {
  /// Valid UTF-8 without NUL and without a byte order mark.
  ///
  /// May be empty while a character is still incomplete.
  public let utf8: [UInt8]
  let map: OffsetMap

  /// The offset in the original file of the character that holds the byte at `index`.
  ///
  /// - Parameter index: In `0...utf8.count`; the last stands for the end of the piece.
  /// - Returns: A byte offset in the original file.
  public func original(of index: Int) -> Int { map.original(of: index) }

  /// The piece's bytes in the original file.
  public var originalRange: Range<Int> { original(of: 0)..<original(of: utf8.count) }
}
