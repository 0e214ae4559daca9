/// FLAC: the stream's first block holds rate and number of samples.
enum FLACFile {
  static func measure(_ bytes: WindowedBytes) throws -> AudioMeasure {
    var measure = AudioMeasure(codec: "flac")
    guard let packed = try bytes.big(at: 18, 8), packed >> 44 > 0, packed & 0xF_FFFF_FFFF > 0 else {
      measure.warn("no-duration")
      return measure
    }
    // 20 bits of rate, 3 of channels, 5 of depth, 36 of samples.
    measure.milliseconds = Int64((Double(packed & 0xF_FFFF_FFFF) * 1000 / Double(packed >> 44)).rounded())
    return measure
  }
}
