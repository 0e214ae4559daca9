/// One frame of a stream that has no table of contents.
protocol AudioFrame {
  /// Reads the header at the beginning of `bytes`; nil when there is none.
  init?(_ bytes: ArraySlice<UInt8>)
  /// Bytes of the frame, its header included.
  var length: Int { get }
  var samples: Int { get }
  /// Samples a second.
  var rate: Int { get }
}

/// A frame of MPEG audio, layer III.
struct MPEGFrame: AudioFrame {
  var length: Int
  var samples: Int
  var rate: Int
  /// Bytes of side information behind the header, after which a Xing table may stand.
  var side: Int

  private static let fast = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
  private static let slow = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]

  init?(_ bytes: ArraySlice<UInt8>) {
    let head = Array(bytes.prefix(4))
    guard head.count == 4, head[0] == 0xFF, head[1] & 0xE6 == 0xE2 else { return nil }
    let version = head[1] >> 3 & 3  // 3 = MPEG 1, 2 = MPEG 2, 0 = MPEG 2.5
    let speed = Int(head[2] >> 4)
    let clock = Int(head[2] >> 2 & 3)
    guard version != 1, (1...14).contains(speed), clock < 3 else { return nil }
    let isFirst = version == 3
    rate = [44_100, 48_000, 32_000][clock] >> (isFirst ? 0 : version == 2 ? 1 : 2)
    samples = isFirst ? 1152 : 576
    length = samples / 8 * (isFirst ? Self.fast : Self.slow)[speed] * 1000 / rate + Int(head[2] >> 1 & 1)
    let isMono = head[3] >> 6 == 3
    side = isFirst ? (isMono ? 17 : 32) : (isMono ? 9 : 17)
  }
}

/// A frame of AAC with its own header (ADTS).
struct ADTSFrame: AudioFrame {
  var length: Int
  var samples: Int
  var rate: Int

  private static let rates = [
    96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8000, 7350,
  ]

  init?(_ bytes: ArraySlice<UInt8>) {
    let head = Array(bytes.prefix(7)).map(Int.init)
    guard head.count == 7, head[0] == 0xFF, head[1] & 0xF6 == 0xF0 else { return nil }
    let index = head[2] >> 2 & 15
    length = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5
    guard index < Self.rates.count, length >= 7 else { return nil }
    rate = Self.rates[index]
    samples = 1024 * (head[6] & 3 + 1)
  }
}

/// Goes from frame to frame and adds up their time.
struct FrameWalk<Frame: AudioFrame> {
  /// How far a damaged stream is searched for its next frame, in bytes.
  private static var searchLimit: Int { 65_536 }

  private(set) var milliseconds = 0.0
  private(set) var frames = 0
  private(set) var damage: Range<Int>?

  init(_ bytes: WindowedBytes, from start: Int) throws {
    var offset = start
    while offset < bytes.size {
      guard let frame = Frame(try bytes.bytes(at: offset, 8)) else {
        guard frames > 0, let next = try Self.search(bytes, from: offset) else { return }
        damage = damage ?? offset..<next
        offset = next
        continue
      }
      if offset + frame.length > bytes.size {
        damage = damage ?? offset..<bytes.size
        return
      }
      frames += 1
      milliseconds += Double(frame.samples) * 1000 / Double(frame.rate)
      offset += frame.length
    }
  }

  private static func search(_ bytes: WindowedBytes, from start: Int) throws -> Int? {
    for offset in start + 1..<max(start + 2, min(start + searchLimit, bytes.size - 4)) {
      guard let frame = Frame(try bytes.bytes(at: offset, 8)) else { continue }
      if Frame(try bytes.bytes(at: offset + frame.length, 8)) != nil { return offset }
    }
    return nil
  }
}
