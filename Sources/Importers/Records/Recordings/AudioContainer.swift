internal import Archive
internal import Evidence

/// A family of audio files, by the first bytes.
enum AudioContainer: String {
  case amr, mp4, wav, mp3, ogg, aac, flac

  init?(head: [UInt8]) {
    let starts = { (magic: String) in head.starts(with: magic.utf8) }
    if starts("#!AMR") {
      self = .amr
    } else if (starts("RIFF") || starts("RF64")), head.dropFirst(8).starts(with: "WAVE".utf8) {
      self = .wav
    } else if head.dropFirst(4).starts(with: "ftyp".utf8), Self.isSound(brand: head.dropFirst(8).prefix(4)) {
      self = .mp4
    } else if starts("OggS") {
      self = .ogg
    } else if starts("fLaC") {
      self = .flac
    } else if starts("ID3") || Self.hasTwoFrames(head, MPEGFrame.init) {
      self = .mp3
    } else if Self.hasTwoFrames(head, ADTSFrame.init) {
      self = .aac
    } else {
      return nil
    }
  }

  /// The same boxes also hold still pictures.
  private static func isSound(brand: ArraySlice<UInt8>) -> Bool {
    ["heic", "heix", "hevc", "mif1", "msf1", "avif"].allSatisfy { !brand.elementsEqual($0.utf8) }
  }

  /// Two frames in a row; one sync word alone may stand at the beginning of anything.
  private static func hasTwoFrames<Frame: AudioFrame>(
    _ head: [UInt8], _ parse: (ArraySlice<UInt8>) -> Frame?
  ) -> Bool {
    guard let first = parse(head[...]), head.count > first.length else { return false }
    return parse(head[first.length...]) != nil
  }

  /// Measures the file without keeping more of it than a piece.
  ///
  /// - Throws: What the source throws. Damage is told in the answer, not thrown.
  func measure(_ source: any ByteSource) throws -> AudioMeasure {
    let bytes = WindowedBytes(source)
    return switch self {
    case .amr: try AMRFile.measure(bytes)
    case .mp4: try MP4File.measure(bytes)
    case .wav: try WAVFile.measure(bytes)
    case .mp3: try MP3File.measure(bytes)
    case .ogg: try OggFile.measure(bytes)
    case .aac: try ADTSFile.measure(bytes)
    case .flac: try FLACFile.measure(bytes)
    }
  }
}

/// What an audio file says about itself.
struct AudioMeasure {
  var codec: String
  /// Nil when the container does not tell.
  var milliseconds: Int64?
  /// The time inside the container.
  var innerAt: Instant?
  var warnings: [Warning] = []

  init(codec: String, milliseconds: Int64? = nil) {
    self.codec = codec
    self.milliseconds = milliseconds
  }

  mutating func warn(_ code: String, at bytes: Range<Int>? = nil, detail: String = "") {
    warnings.append(Warning(code: code, bytes: bytes, detail: detail))
  }
}
