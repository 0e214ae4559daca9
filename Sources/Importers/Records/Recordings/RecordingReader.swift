internal import Archive
internal import Evidence

/// Reads audio files: how long, how coded, when and with whom, by container and file name.
///
/// The sound is not opened.
struct RecordingReader: Reader {
  let names: RecordingName?

  func recognises(_ head: Head) -> Bool { AudioContainer(head: head.bytes) != nil }

  func read(_ input: Input, emit: (Fact) throws -> Void) throws -> Accounting {
    guard let container = AudioContainer(head: input.head.bytes) else {
      throw ImportError(.unknownFormat, at: 0)
    }
    let measure = try container.measure(input.source)
    let name = names?.read(input.head.name) ?? RecordingName.Answer()
    var recording = Recording(
      codec: measure.codec, direction: name.direction,
      citation: Citation(original: input.original, bytes: 0..<input.source.size, place: .whole))
    recording.milliseconds = measure.milliseconds
    recording.innerAt = measure.innerAt
    recording.namedAt = name.at
    recording.zone = name.zone
    recording.number = name.number
    try emit(.recording(recording))
    var accounting = Accounting(format: container.rawValue)
    accounting.warnings = measure.warnings
    return accounting
  }
}
