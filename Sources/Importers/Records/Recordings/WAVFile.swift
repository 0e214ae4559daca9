internal import Evidence

/// WAV: length by the size of the sound and its bytes a second; times of recorders that write one.
enum WAVFile {
  private static let chunkLimit = 10_000
  private static let codecs: [UInt64: String] = [
    1: "pcm", 2: "adpcm", 3: "pcm", 6: "alaw", 7: "mulaw", 0x11: "adpcm", 0x31: "gsm", 0x55: "mp3",
    0xFFFE: "pcm",
  ]

  static func measure(_ bytes: WindowedBytes) throws -> AudioMeasure {
    var measure = AudioMeasure(codec: "unknown")
    var rate: UInt64 = 0
    var sound: Range<Int>?
    var offset = 12
    for _ in 0..<chunkLimit {
      guard let size = try bytes.little(at: offset + 4, 4) else { break }
      let content = offset + 8..<offset + 8 + Int(size)
      switch try bytes.name(at: offset) {
      case "fmt ":
        measure.codec = codecs[try bytes.little(at: content.lowerBound, 2) ?? 0] ?? "unknown"
        rate = try bytes.little(at: content.lowerBound + 8, 4) ?? 0
      case "data": sound = content
      case "bext": measure.innerAt = try originationTime(bytes, at: content.lowerBound)
      case "LIST": try readInformation(content, bytes, into: &measure)
      default: break
      }
      offset = content.upperBound + (content.count & 1)
    }
    conclude(sound, rate: rate, size: bytes.size, into: &measure)
    return measure
  }

  private static func conclude(
    _ sound: Range<Int>?, rate: UInt64, size: Int, into measure: inout AudioMeasure
  ) {
    guard let sound, rate > 0, sound.lowerBound <= size else {
      return measure.warn("unreadable-container", detail: sound == nil ? "data" : "fmt")
    }
    if sound.upperBound > size { measure.warn("truncated", at: sound.lowerBound..<size) }
    let length = min(sound.upperBound, size) - sound.lowerBound
    measure.milliseconds = Int64((Double(length) * 1000 / Double(rate)).rounded())
  }

  /// EBU Tech 3285: description 256, originator 32, reference 32, then date 10 and time 8, in local time.
  private static func originationTime(_ bytes: WindowedBytes, at start: Int) throws -> Instant? {
    let date = try bytes.bytes(at: start + 320, 10)
    let time = try bytes.bytes(at: start + 330, 8)
    let text = Array(date) + [0x20] + time.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: ":") : $0 }
    return CellTime().instant(text[...])
  }

  private static func readInformation(
    _ list: Range<Int>, _ bytes: WindowedBytes, into measure: inout AudioMeasure
  ) throws {
    guard try bytes.name(at: list.lowerBound) == "INFO" else { return }
    var offset = list.lowerBound + 4
    for _ in 0..<64 where offset + 8 <= list.upperBound {
      guard let size = try bytes.little(at: offset + 4, 4) else { return }
      if try bytes.name(at: offset) == "ICRD", measure.innerAt == nil, size < 64 {
        let text = try bytes.bytes(at: offset + 8, Int(size)).prefix { $0 != 0 }
        measure.innerAt = CellTime().instant(CellText.trimmed(text))
      }
      offset += 8 + Int(size) + Int(size & 1)
    }
  }
}
