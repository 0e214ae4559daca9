/// MP3: the table that encoders put into the first frame, else every frame in turn.
enum MP3File {
  static func measure(_ bytes: WindowedBytes) throws -> AudioMeasure {
    var measure = AudioMeasure(codec: "mp3")
    let start = try skipTags(bytes)
    guard let first = MPEGFrame(try bytes.bytes(at: start, 8)) else {
      measure.warn("unreadable-container", at: min(start, bytes.size)..<bytes.size)
      return measure
    }
    if let frames = try tableFrames(bytes, at: start, first) {
      measure.milliseconds = Int64(
        (Double(frames) * Double(first.samples) * 1000 / Double(first.rate)).rounded())
      return measure
    }
    let walk = try FrameWalk<MPEGFrame>(bytes, from: start)
    measure.milliseconds = Int64(walk.milliseconds.rounded())
    if let damage = walk.damage { measure.warn("truncated", at: damage) }
    return measure
  }

  /// Where the sound begins: behind ID3v2 tags, whose size is written in seven bits a byte.
  private static func skipTags(_ bytes: WindowedBytes) throws -> Int {
    var offset = 0
    for _ in 0..<8 {
      let head = Array(try bytes.bytes(at: offset, 10))
      guard head.count == 10, head.starts(with: "ID3".utf8) else { break }
      let size = head[6...9].reduce(0) { $0 << 7 | Int($1 & 0x7F) }
      offset += 10 + size + (head[5] & 0x10 != 0 ? 10 : 0)
    }
    // Some recorders pad with zeros behind the tag.
    let padding = try bytes.bytes(at: offset, 4096).prefix { $0 == 0 }.count
    return offset + padding
  }

  /// The number of frames by a Xing, Info or VBRI table.
  private static func tableFrames(_ bytes: WindowedBytes, at start: Int, _ first: MPEGFrame) throws -> UInt64?
  {
    let xing = start + 4 + first.side
    if ["Xing", "Info"].contains(try bytes.name(at: xing)), let flags = try bytes.big(at: xing + 4, 4),
      flags & 1 == 1
    {
      return try bytes.big(at: xing + 8, 4).flatMap { $0 > 0 ? $0 : nil }
    }
    guard try bytes.name(at: start + 36) == "VBRI" else { return nil }
    return try bytes.big(at: start + 50, 4).flatMap { $0 > 0 ? $0 : nil }
  }
}

/// AAC without a container.
enum ADTSFile {
  static func measure(_ bytes: WindowedBytes) throws -> AudioMeasure {
    let walk = try FrameWalk<ADTSFrame>(bytes, from: 0)
    var measure = AudioMeasure(codec: "aac", milliseconds: Int64(walk.milliseconds.rounded()))
    if let damage = walk.damage { measure.warn("truncated", at: damage) }
    return measure
  }
}
