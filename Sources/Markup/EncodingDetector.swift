/// Tells the encoding of a file from its first bytes, fed in pieces.
///
/// A byte order mark decides at once; then UTF-16 by its NULs; then UTF-8 if it is valid but for a few bytes; then GB18030.
public struct EncodingDetector: Sendable {
  private var head: [UInt8] = []
  private var counts = ByteCounts()
  private var hint: TextEncoding?

  /// - Parameter hint: What the document says of itself; heard only when the bytes leave it open.
  public init(hint: TextEncoding? = nil) { self.hint = hint }

  /// Looks at the bytes after those of the last call.
  public mutating func feed(_ bytes: [UInt8]) {
    if head.count < 3 { head += bytes.prefix(3 - head.count) }
    counts.add(bytes)
  }

  /// True when further bytes would not change the answer any more.
  public var isSettled: Bool { mark != nil || counts.isPlenty }

  /// The encoding by what was fed so far; nil for what is no text.
  ///
  /// Bytes that are all ASCII are UTF-8: to know better, feed on until ``isSettled``.
  public var encoding: TextEncoding? { mark ?? counts.encoding(hint: hint) }

  private var mark: TextEncoding? {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if head.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if head.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    return nil
  }
}
