/// AMR narrow and wide band (RFC 4867 §5): every frame is 20 ms, and its first byte tells its size.
enum AMRFile {
  /// Bytes of a frame by its type, the first byte included; 0 for types that do not exist.
  private static let narrow = [13, 14, 16, 18, 20, 21, 27, 32, 6, 0, 0, 0, 0, 0, 0, 1]
  private static let wide = [18, 24, 33, 37, 41, 47, 51, 59, 61, 6, 0, 0, 0, 0, 1, 1]

  static func measure(_ bytes: WindowedBytes) throws -> AudioMeasure {
    if try bytes.bytes(at: 0, 9).elementsEqual("#!AMR-WB\n".utf8) {
      return try walk(bytes, from: 9, sizes: wide, codec: "amr-wb")
    }
    if try bytes.bytes(at: 0, 6).elementsEqual("#!AMR\n".utf8) {
      return try walk(bytes, from: 6, sizes: narrow, codec: "amr-nb")
    }
    var several = AudioMeasure(codec: "amr")
    several.warn("no-duration", detail: "multichannel")
    return several
  }

  private static func walk(
    _ bytes: WindowedBytes, from start: Int, sizes: [Int], codec: String
  ) throws -> AudioMeasure {
    var offset = start
    var frames: Int64 = 0
    var measure = AudioMeasure(codec: codec)
    while let first = try bytes.bytes(at: offset, 1).first {
      let size = sizes[Int(first >> 3 & 15)]
      guard size > 0 else {
        measure.warn("bad-frame", at: offset..<bytes.size)
        break
      }
      guard offset + size <= bytes.size else {
        measure.warn("truncated", at: offset..<bytes.size)
        break
      }
      frames += 1
      offset += size
    }
    measure.milliseconds = frames * 20
    return measure
  }
}
