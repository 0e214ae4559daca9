/// Ogg with Opus or Vorbis: the last page's position is the length.
enum OggFile {
  /// A page is at most 65,307 bytes; two of them hold a whole one.
  private static let tail = 131_072

  static func measure(_ bytes: WindowedBytes) throws -> AudioMeasure {
    let segments = Int(try bytes.big(at: 26, 1) ?? 0)
    let packet = 27 + segments
    var measure = AudioMeasure(codec: "unknown")
    var rate: UInt64 = 0
    var lead: UInt64 = 0
    if try bytes.bytes(at: packet, 8).elementsEqual("OpusHead".utf8) {
      measure.codec = "opus"
      rate = 48_000  // RFC 7845: always counted at 48 kHz
      lead = try bytes.little(at: packet + 10, 2) ?? 0
    } else if try bytes.bytes(at: packet, 7).elementsEqual([1] + Array("vorbis".utf8)) {
      measure.codec = "vorbis"
      rate = try bytes.little(at: packet + 12, 4) ?? 0
    }
    guard rate > 0, let last = try lastPosition(bytes, serial: try bytes.little(at: 14, 4)) else {
      measure.warn("unreadable-container")
      return measure
    }
    measure.milliseconds = Int64((Double(last > lead ? last - lead : 0) * 1000 / Double(rate)).rounded())
    return measure
  }

  private static func lastPosition(_ bytes: WindowedBytes, serial: UInt64?) throws -> UInt64? {
    let start = max(0, bytes.size - tail)
    let end = Array(try bytes.bytes(at: start, tail))
    guard end.count >= 27 else { return nil }
    for index in stride(from: end.count - 27, through: 0, by: -1) where end[index] == UInt8(ascii: "O") {
      guard end[index...].starts(with: "OggS".utf8) else { continue }
      let position = end[(index + 6)..<(index + 14)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
      let owner = end[(index + 14)..<(index + 18)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
      // All ones: no packet ends on that page.
      if owner == serial, position != .max { return position }
    }
    return nil
  }
}
