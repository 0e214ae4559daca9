/// The stretch of the document that events may still point into, and its way back to the original file.
final class SourceWindow {
  /// UTF-8 from ``start`` to what was fed last.
  private(set) var bytes: [UInt8] = []
  /// Offset of the first byte in the whole document's UTF-8.
  private(set) var start = 0
  /// Decoded pieces by their offset in the whole document's UTF-8.
  private var pieces: [(start: Int, map: OffsetMap)] = []

  var end: Int { start + bytes.count }

  /// Notes where the next decoded bytes come from.
  func note(_ text: DecodedText, at offset: Int) {
    if !text.utf8.isEmpty || pieces.isEmpty { pieces.append((offset, text.map)) }
  }

  /// Appends bytes and forgets those before `keep`.
  func append(_ more: [UInt8], keeping keep: Int) {
    if keep >= end {
      bytes = more
    } else {
      bytes.removeFirst(keep - start)
      bytes += more
    }
    start = keep
    while pieces.count > 1, pieces[1].start <= keep { pieces.removeFirst() }
  }

  /// The byte at `offset` of the document, nil outside the window.
  func byte(_ offset: Int) -> UInt8? {
    offset >= start && offset < end ? bytes[offset - start] : nil
  }

  func original(_ offset: Int) -> Int {
    guard let piece = pieces.last(where: { $0.start <= offset }) ?? pieces.first else { return offset }
    return piece.map.original(of: max(0, offset - piece.start))
  }

  func original(_ range: Range<Int>) -> Range<Int> {
    let from = original(range.lowerBound)
    return from..<max(from, original(range.upperBound))
  }
}
