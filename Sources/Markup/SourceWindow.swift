/// The stretch of the document that events may still point into, and its way back to the original file.
struct SourceWindow {
  /// UTF-8 from ``start`` to what was fed last.
  private(set) var bytes: [UInt8] = []
  /// Offset of the first byte in the whole document's UTF-8.
  private(set) var start = 0
  /// Decoded pieces by their offset in the whole document's UTF-8.
  private var pieces: [(start: Int, map: OffsetMap)] = []

  var end: Int { start + bytes.count }

  /// Notes where the next decoded bytes come from.
  mutating func note(_ text: DecodedText, at offset: Int) {
    if !text.utf8.isEmpty || pieces.isEmpty { pieces.append((offset, text.map)) }
  }

  /// Appends bytes and forgets those before `keep`.
  mutating func append(_ more: [UInt8], keeping keep: Int) {
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
  @inline(__always)
  func byte(_ offset: Int) -> UInt8? {
    let index = offset - start
    return index >= 0 && index < bytes.count ? bytes[index] : nil
  }

  /// The first offset in `range` that holds `byte`.
  func first(_ byte: UInt8, _ range: Range<Int>) -> Int? {
    ASCII.first(byte, bytes, range.lowerBound - start..<min(range.upperBound, end) - start).map { $0 + start }
  }

  /// True when `name`, in lower case here and in any case there, stands at `offset`.
  func has(_ name: [UInt8], at offset: Int) -> Bool {
    name.indices.allSatisfy { (byte(offset + $0) ?? 0) | 0x20 == name[$0] }
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
