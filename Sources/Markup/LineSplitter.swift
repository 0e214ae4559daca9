/// Cuts decoded text into lines at LF, CRLF or CR.
///
/// The last line needs no end; an empty rest after the last end is no line.
public struct LineSplitter: Sendable {
  private let limit: Int
  /// The beginning of a line whose end has not come yet.
  private var held: [UInt8] = []
  private var heldStart: Int?
  private var heldEnd = 0
  /// The last byte was CR: an LF right after it belongs to it.
  private var skipsLineFeed = false

  /// - Parameter limit: UTF-8 bytes a line may have.
  public init(limit: Int = 1_048_576) { self.limit = limit }

  /// Calls `body` with each line that ends in `text`.
  ///
  /// - Throws: ``MarkupError/Code/textTooLarge`` for a line beyond the limit, and whatever `body` throws.
  public mutating func feed(_ text: DecodedText, _ body: (TextLine) throws -> Void) throws {
    let bytes = text.utf8
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if skipsLineFeed {
        skipsLineFeed = false
        if byte == 0x0A {
          index += 1
          start = index
          continue
        }
      }
      if byte == 0x0A || byte == 0x0D {
        try emit(text, start..<index, body)
        skipsLineFeed = byte == 0x0D
        start = index + 1
      }
      index += 1
    }
    try hold(text, start..<bytes.count)
  }

  /// Calls `body` with the last line when it had no end.
  public mutating func finish(_ body: (TextLine) throws -> Void) throws {
    guard let start = heldStart else { return }
    heldStart = nil
    try body(TextLine(utf8: held[...], range: start..<heldEnd))
    held = []
  }

  private mutating func emit(
    _ text: DecodedText, _ range: Range<Int>, _ body: (TextLine) throws -> Void
  ) throws {
    guard heldStart != nil else {
      let start = text.original(of: range.lowerBound)
      guard range.count <= limit else { throw MarkupError(.textTooLarge, at: start) }
      let line = TextLine(utf8: text.utf8[range], range: start..<text.original(of: range.upperBound))
      return try body(line)
    }
    try hold(text, range)
    if range.isEmpty { heldEnd = max(heldEnd, heldStart ?? 0) }
    try finish(body)
  }

  private mutating func hold(_ text: DecodedText, _ range: Range<Int>) throws {
    guard !range.isEmpty else { return }
    let start = heldStart ?? text.original(of: range.lowerBound)
    guard held.count + range.count <= limit else { throw MarkupError(.textTooLarge, at: start) }
    held += text.utf8[range]
    heldStart = start
    heldEnd = text.original(of: range.upperBound)
  }
}
