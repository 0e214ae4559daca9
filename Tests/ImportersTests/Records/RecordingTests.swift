import Archive
import Evidence
import Testing

@testable import Importers

@Suite struct RecordingTests {
  private func read(_ bytes: [UInt8], name: String = "x") throws -> (recording: Recording, warnings: [String])
  {
    let file = try TableFile(bytes, name: name)
    guard case .recording(let recording) = try #require(file.facts.first) else {
      throw ImportError(.malformed)
    }
    return (recording, file.warnings)
  }

  /// One frame of narrow-band AMR at 12.2 kbit/s.
  private let frame = [7 << 3 | 4] + [UInt8](repeating: 0x55, count: 31)

  @Test func `AMR is counted frame by frame`() throws {
    let (recording, warnings) = try read(
      Array("#!AMR\n".utf8) + Array([[UInt8]](repeating: frame, count: 3000).joined()))
    #expect(recording.milliseconds == 60_000)
    #expect(warnings == [])
    #expect(recording.citation.place == .whole)
    #expect(recording.citation.bytes == 0..<96_006)
  }

  @Test func `a frame of no known kind ends the count and is told`() throws {
    let (recording, warnings) = try read(Array("#!AMR\n".utf8) + frame + [12 << 3] + frame)
    #expect(recording.milliseconds == 20)
    #expect(warnings == ["bad-frame"])
  }

  @Test func `a recording that cannot be measured is still a recording`() throws {
    let (recording, warnings) = try read(
      Array("RIFF____WAVE".utf8), name: "通话录音@19900000001_20260303123305.wav")
    #expect(recording.milliseconds == nil)
    #expect(recording.number == "19900000001")
    #expect(warnings == ["unreadable-container"])
  }

  private func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let size = UInt32(content.count)
    return Array(name.utf8) + (0..<4).map { UInt8(size >> (8 * $0) & 0xFF) } + content
      + (size % 2 == 1 ? [0] : [])
  }

  @Test func `WAV goes by the size of its sound and its bytes a second`() throws {
    // 8000 Hz, 16,000 bytes a second
    let format: [UInt8] = [1, 0, 1, 0, 0x40, 0x1F, 0, 0, 0x80, 0x3E, 0, 0, 2, 0, 16, 0]
    let date = chunk("LIST", Array("INFO".utf8) + chunk("ICRD", Array("2026-03-03\0".utf8)))
    let sound = chunk("data", [UInt8](repeating: 0, count: 4000))
    let whole = Array("RIFF\0\0\0\0WAVE".utf8) + chunk("fmt ", format) + date + sound
    let (recording, warnings) = try read(whole)
    #expect(recording.codec == "pcm")
    #expect(recording.milliseconds == 250)
    #expect(recording.innerAt?.written == "2026-03-03 00:00:00")
    #expect(warnings == [])
    let cut = try read(Array(whole.dropLast(1600)))
    #expect(cut.recording.milliseconds == 150)
    #expect(cut.warnings == ["truncated"])
  }

  private func big(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(number >> (24 - 8 * $0) & 0xFF) } }

  private func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let size = UInt32(content.count + 8)
    return big(size) + Array(name.utf8) + content
  }

  private func movie(created: UInt32, scale: UInt32, length: UInt32) -> [UInt8] {
    let numbers = [0, created, 0, scale, length].flatMap(big)
    let header = box("mvhd", numbers + [UInt8](repeating: 0, count: 80))
    return box("ftyp", Array("M4A \0\0\0\0".utf8)) + box("moov", header)
  }

  @Test(arguments: [0, 2_082_844_800, 2_082_844_900] as [UInt32])
  func `a clock that was never set gives no time`(created: UInt32) throws {
    let (recording, _) = try read(movie(created: created, scale: 1000, length: 1500))
    #expect(recording.innerAt == nil)
    #expect(recording.milliseconds == 1500)
  }

  @Test func `a length that is not known is not invented`() throws {
    #expect(try read(movie(created: 0, scale: 1000, length: .max)).recording.milliseconds == nil)
    #expect(try read(movie(created: 0, scale: 0, length: 5)).recording.milliseconds == nil)
  }

  @Test func `boxes that lie about their size do no harm`() throws {
    let lying =
      box("ftyp", Array("M4A \0\0\0\0".utf8)) + [0, 0, 0, 1] + Array("moov".utf8)
      + [UInt8](repeating: 0xFF, count: 8)
    #expect(try read(lying).warnings == ["unreadable-container"])
  }

  /// A frame of MPEG 1 layer III at 32 kbit/s and 32,000 Hz: 144 bytes, 36 ms.
  private let mpeg = [0xFF, 0xFB, 0x18, 0xC0] + [UInt8](repeating: 0x11, count: 140)

  @Test func `MP3 without a table is walked, over damage too`() throws {
    let tag = Array("ID3".utf8) + [3, 0, 0, 0, 0, 0, 5, 1, 2, 3, 4, 5]
    let clean = try read(tag + mpeg + mpeg + mpeg)
    #expect(clean.recording.milliseconds == 108)
    #expect(clean.warnings == [])
    let damaged = try read(tag + mpeg + [UInt8](repeating: 0, count: 33) + mpeg + mpeg)
    #expect(damaged.recording.milliseconds == 108)
    #expect(damaged.warnings == ["truncated"])
  }

  @Test func `text in UTF-16 is not taken for sound`() {
    #expect(AudioContainer(head: [0xFF, 0xFE, 0x41, 0x00, 0x42, 0x00, 0x43, 0x00]) == nil)
    #expect(AudioContainer(head: Array("ftypisom".utf8)) == nil)
    #expect(AudioContainer(head: [0, 0, 0, 24] + Array("ftypheic".utf8)) == nil)
  }

  @Test(arguments: ["{name", "a]", "[a", "{what}", "{name}}["])
  func `a pattern that cannot be read is refused by name`(pattern: String) {
    #expect(throws: KnowledgeError(pack: "mine", detail: pattern)) {
      try NamePattern(pattern, directions: [], pack: "mine")
    }
  }

  @Test func `a name made to be slow is not`() throws {
    let pattern = try NamePattern("{name}-{name}-{name}-{time:yyyy}", directions: [], pack: "mine")
    #expect(pattern.match([UInt8](repeating: UInt8(ascii: "-"), count: 255)) == nil)
    #expect(pattern.match([UInt8](repeating: UInt8(ascii: "-"), count: 256)) == nil)
  }
}
