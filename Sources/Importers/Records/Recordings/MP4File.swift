internal import Evidence

/// MP4, M4A and 3GP: boxes (ISO 14496-12).
///
/// Only headers are read, never the sound.
enum MP4File {
  /// Boxes looked at before a file is given up.
  private static let boxLimit = 10_000

  private struct Box {
    var name: String
    var content: Range<Int>
  }

  static func measure(_ bytes: WindowedBytes) throws -> AudioMeasure {
    var measure = AudioMeasure(codec: "unknown")
    guard let movie = try find("moov", in: 0..<bytes.size, bytes) else {
      measure.warn("unreadable-container", detail: "moov")
      return measure
    }
    if movie.upperBound > bytes.size { measure.warn("truncated", at: bytes.size..<bytes.size) }
    try readHeader(movie, bytes, into: &measure)
    measure.codec = try codec(of: movie, bytes) ?? "unknown"
    if measure.milliseconds == nil { measure.warn("no-duration") }
    return measure
  }

  private static func readHeader(
    _ movie: Range<Int>, _ bytes: WindowedBytes, into measure: inout AudioMeasure
  ) throws {
    guard let header = try find("mvhd", in: movie, bytes),
      let version = try bytes.big(at: header.lowerBound, 1)
    else { return }
    let width = version == 1 ? 8 : 4
    let start = header.lowerBound + 4
    guard let created = try bytes.big(at: start, width), let scale = try bytes.big(at: start + 2 * width, 4),
      let length = try bytes.big(at: start + 2 * width + 4, width)
    else { return }
    if scale > 0, length > 0, length < (width == 4 ? 0xFFFF_FFFF : 1 << 52) {
      measure.milliseconds = Int64((Double(length) * 1000 / Double(scale)).rounded())
    }
    // Seconds since 1904; recorders without a clock write 0 or the beginning of 1970.
    if created > 2_082_844_800 + 631_152_000, created < 1 << 40 {
      measure.innerAt = Instant(seconds: Int64(created) - 2_082_844_800)
    }
  }

  /// The coding of the first sound track.
  private static func codec(of movie: Range<Int>, _ bytes: WindowedBytes) throws -> String? {
    var found: String?
    try forEachBox(in: movie, bytes) { track in
      guard track.name == "trak", found == nil, let media = try find("mdia", in: track.content, bytes),
        let handler = try find("hdlr", in: media, bytes),
        try bytes.name(at: handler.lowerBound + 8) == "soun",
        let information = try find("minf", in: media, bytes),
        let table = try find("stbl", in: information, bytes),
        let description = try find("stsd", in: table, bytes)
      else { return }
      let name = try bytes.name(at: description.lowerBound + 12)
      found = ["mp4a": "aac", "samr": "amr-nb", "sawb": "amr-wb", "Opus": "opus"][name] ?? "unknown"
    }
    return found
  }

  private static func find(_ name: String, in range: Range<Int>, _ bytes: WindowedBytes) throws -> Range<Int>?
  {
    var found: Range<Int>?
    try forEachBox(in: range, bytes) { if found == nil, $0.name == name { found = $0.content } }
    return found
  }

  private static func forEachBox(in range: Range<Int>, _ bytes: WindowedBytes, _ body: (Box) throws -> Void)
    throws
  {
    var offset = range.lowerBound
    for _ in 0..<boxLimit {
      guard offset + 8 <= min(range.upperBound, bytes.size), let short = try bytes.big(at: offset, 4) else {
        return
      }
      var head = 8
      var size = short
      if short == 1 {
        guard let long = try bytes.big(at: offset + 8, 8) else { return }
        (size, head) = (long, 16)
      } else if short == 0 {
        size = UInt64(range.upperBound - offset)
      }
      guard size >= head, size < 1 << 60 else { return }
      try body(Box(name: try bytes.name(at: offset + 4), content: offset + head..<offset + Int(size)))
      offset += Int(size)
    }
  }
}
