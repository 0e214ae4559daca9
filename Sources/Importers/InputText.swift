internal import Evidence
internal import Archive
internal import Markup

extension Head {
  /// The whole lines of the beginning, with offsets in its decoded text.
  var lines: [Line] {
    var lines: [Line] = []
    var start = 0
    let utf8 = Array(text.utf8)
    for end in utf8.indices where utf8[end] == 0x0A || utf8[end] == 0x0D {
      let endsPair = utf8[end] == 0x0A && end > 0 && utf8[end - 1] == 0x0D
      if !endsPair { lines.append(Line(bytes: Array(utf8[start..<end]), range: start..<end)) }
      start = end + 1
    }
    if start < utf8.count, size <= Self.limit {
      lines.append(Line(bytes: Array(utf8[start...]), range: start..<utf8.count))
    }
    return lines
  }
}

extension Input {
  /// Longest line that is held, in bytes of UTF-8; a longer one is refused.
  static let lineLimit = 67_108_864

  /// Calls `body` with each line of the file.
  ///
  /// - Returns: What had to be repaired.
  /// - Throws: ``ImportError`` for what is no text or holds a line beyond the limit, and whatever `body` throws.
  func forEachLine(_ body: (Line) throws -> Void) throws -> RepairLog {
    var splitter = LineSplitter(limit: Self.lineLimit)
    func hand(_ line: TextLine) throws { try body(Line(bytes: Array(line.utf8), range: line.range)) }
    let repairs = try forEachPiece { try splitter.feed($0, hand) }
    try splitter.finish(hand)
    return repairs
  }

  /// Calls `body` with each decoded piece of the file; the last may be empty.
  ///
  /// - Returns: What had to be repaired.
  /// - Throws: ``ImportError`` for what is no text, and whatever `body` throws.
  func forEachPiece(_ body: (DecodedText) throws -> Void) throws -> RepairLog {
    guard let encoding = head.encoding else { throw ImportError(.unknownFormat, at: 0) }
    return try ImportError.wrapping {
      var decoder = try TextDecoder(encoding)
      try source.forEachChunk { chunk, _ in try body(decoder.decode(chunk)) }
      try body(decoder.decode([], isLast: true))
      return decoder.repairs
    }
  }
}

extension RepairLog {
  /// The warning that a file had bytes of no character; nil when it had none.
  var warning: Warning? {
    guard count > 0 else { return nil }
    return Warning(code: "repaired-bytes", bytes: offsets.first.map { $0..<$0 + 1 }, detail: "\(count)")
  }
}
