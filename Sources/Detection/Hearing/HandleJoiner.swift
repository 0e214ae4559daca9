internal import Evidence

/// Puts together accounts that a speaker has sent in parts: `加我微`, then `mm_`, then `tutu7`.
struct HandleJoiner {
  /// An account and the line that stands for the parts.
  struct Joined {
    var line: Line
    /// The messages among the parts that are nothing else.
    var pieces: [Citation]
    var accounts: [HandleReader.Found]
  }

  private let reader: HandleReader
  private let seconds: Int64
  /// Bytes of the longest message that may name the account beside it.
  private let longest: Int
  private let mostPieces: Int
  /// Short messages in a row by one speaker: what leads up to the parts, and the parts.
  private var lead: Line?
  private var pieces: [Line] = []

  init(_ table: VerdictTable, shape: HandleShape, reader: HandleReader) {
    mostPieces = shape.mostPieces
    self.reader = reader
    seconds = table.fragmentSeconds
    longest = table.quoteWhole
  }

  /// Takes in a message, and gives back the account that it completes, if any.
  mutating func add(_ message: Line) -> Joined? {
    let isPiece = reader.isPiece(message.text.utf8Span.span)
    let follows = (pieces.last ?? lead)?.isFollowed(by: message, within: seconds) ?? false
    if follows, isPiece, pieces.count < mostPieces, pieces.last.map({ goes(message, with: $0) }) ?? true {
      pieces.append(message)
      return nil
    }
    let joined = joined(with: follows ? message : nil)
    lead = isPiece || message.text.utf8.count > longest ? nil : message
    pieces.removeAll(keepingCapacity: true)
    if isPiece { pieces.append(message) }
    return joined
  }

  /// Whether a piece may belong to the same account as the one before: letters do not follow a number in words.
  private func goes(_ piece: Line, with last: Line) -> Bool {
    let isSpoken = { (line: Line) in line.text.utf8.allSatisfy { $0 >= 0x80 } }
    return isSpoken(piece) || !isSpoken(last)
  }

  mutating func finish() -> Joined? { joined(with: nil) }

  /// The parts read together with what stands before and after them, when that tells of an account that no message
  /// tells by itself.
  private func joined(with next: Line?) -> Joined? {
    let end = next.flatMap { $0.text.utf8.count <= longest ? $0 : nil }
    var parts = pieces
    if let lead, let first = pieces.first ?? end, lead.breaksOff(before: first) { parts.insert(lead, at: 0) }
    if let end, let last = pieces.last ?? lead, last.breaksOff(before: end) { parts.append(end) }
    guard let line = Line(joining: parts) else { return nil }
    let around = [lead, end].compactMap { $0 }
    let before = lead.flatMap { lead in parts.first?.number == lead.number ? nil : lead.text + " " } ?? ""
    let behind = end.flatMap { end in parts.last?.number == end.number ? nil : " " + end.text } ?? ""
    let text = before + line.text + behind
    let alone = Set(
      (around + pieces).flatMap { message in
        reader.handles(in: message.text.utf8Span.span).map(\.account.value)
      })
    let place = before.utf8.count..<(before.utf8.count + line.text.utf8.count)
    let found = reader.handles(in: text.utf8Span.span).filter {
      place.overlaps($0.bytes) && !alone.contains($0.account.value)
    }
    return found.isEmpty ? nil : Joined(line: line, pieces: pieces.map(\.citation), accounts: found)
  }
}

extension Line {
  /// Whether an account breaks off at the end of this message and goes on in the next: `加我 mm_`, `tutu7 这个`.
  fileprivate func breaksOff(before next: Line) -> Bool {
    guard let last = text.utf8.last, let first = next.text.utf8.first else { return false }
    let line = UInt8(ascii: "_")
    return last == line && HandleSigns.isLetterOrDigit(first)
      || first == line && HandleSigns.isLetterOrDigit(last)
  }
}
