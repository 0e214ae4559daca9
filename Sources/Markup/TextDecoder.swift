/// Turns the bytes of one file, fed in pieces, into valid UTF-8 and remembers where each character came from.
///
/// NUL and bytes that stand for no character become U+FFFD and are counted; a byte order mark is dropped.
public struct TextDecoder: Sendable {
  public let encoding: TextEncoding
  public private(set) var repairs = RepairLog()
  /// The beginning of a character whose end has not come yet.
  private var held: [UInt8] = []
  /// Original offset of the first byte not yet decoded.
  private var position = 0

  /// - Throws: ``MarkupError/Code/encodingUnavailable`` when the system has no table for `encoding`.
  public init(_ encoding: TextEncoding) throws(MarkupError) {
    if encoding == .gb18030, !GB18030.isAvailable { throw MarkupError(.encodingUnavailable, at: 0) }
    self.encoding = encoding
  }

  /// Decodes the next bytes of the file.
  ///
  /// - Parameters:
  ///   - bytes: The bytes after those of the last call.
  ///   - isLast: True for the file's last piece, which may be empty.
  /// - Returns: What is complete so far; a character cut at the end comes with the next piece.
  public mutating func decode(_ bytes: [UInt8], isLast: Bool = false) -> DecodedText {
    let input = held.isEmpty ? bytes : held + bytes
    let end = isLast ? input.count : complete(input)
    held = Array(input[end...])
    let mark = position == 0 ? byteOrderMark(input, end) : 0
    defer { position += end }
    if encoding == .utf8, UTF8Text.isClean(input, mark..<end) {
      let utf8 = mark == 0 && end == input.count ? input : Array(input[mark..<end])
      return DecodedText(utf8: utf8, map: OffsetMap(start: position + mark))
    }
    var out = Transcript(at: position, capacity: end + end / 2)
    out.skip(mark)
    transcribe(input, mark..<end, into: &out)
    for offset in out.repairs { repairs.add(offset) }
    return DecodedText(utf8: out.utf8, map: out.map)
  }

  private func transcribe(_ input: [UInt8], _ range: Range<Int>, into out: inout Transcript) {
    switch encoding {
    case .utf8: UTF8Text.transcribe(input, range, into: &out)
    case .utf16LittleEndian: UTF16Text(isBig: false).transcribe(input, range, into: &out)
    case .utf16BigEndian: UTF16Text(isBig: true).transcribe(input, range, into: &out)
    case .gb18030: GB18030.transcribe(input, range, into: &out)
    }
  }

  /// How many bytes can be decoded without knowing what follows.
  private func complete(_ input: [UInt8]) -> Int {
    switch encoding {
    case .utf8: UTF8Text.complete(input)
    case .utf16LittleEndian: UTF16Text(isBig: false).complete(input)
    case .utf16BigEndian: UTF16Text(isBig: true).complete(input)
    case .gb18030: GB18030.complete(input)
    }
  }

  private func byteOrderMark(_ input: [UInt8], _ end: Int) -> Int {
    let mark: [UInt8] =
      switch encoding {
      case .utf8: [0xEF, 0xBB, 0xBF]
      case .utf16LittleEndian: [0xFF, 0xFE]
      case .utf16BigEndian: [0xFE, 0xFF]
      case .gb18030: [0x84, 0x31, 0x95, 0x33]
      }
    return input[..<end].starts(with: mark) ? mark.count : 0
  }
}
