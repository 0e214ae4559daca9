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

  /// A message, and what it adds to an account as it would be typed.
  private struct Piece {
    var line: Line
    var reading: String
    /// Whether the one before is not whole without it: 「后头 7714」.
    var continues = false
  }

  private let reader: HandleReader
  private let seconds: Int64
  /// Bytes of the longest message that may name the account beside it.
  private let longest: Int
  private let mostPieces: Int
  /// Short messages in a row by one speaker: what leads up to the parts, and the parts.
  private var lead: Line?
  private var pieces: [Piece] = []

  init(_ table: VerdictTable, shape: HandleShape, reader: HandleReader) {
    mostPieces = shape.mostPieces
    self.reader = reader
    seconds = table.fragmentSeconds
    longest = table.quoteWhole
  }

  /// Takes in a message, and gives back the account that it completes, if any.
  mutating func add(_ message: Line) -> Joined? {
    let last = pieces.last?.line ?? lead
    let follows = last?.isFollowed(by: message, within: seconds) ?? false
    let piece = piece(message, after: follows ? last : nil)
    if follows, let piece, pieces.count < mostPieces, pieces.last.map({ goes(piece, with: $0) }) ?? true {
      pieces.append(piece)
      return nil
    }
    let joined = joined(with: follows ? message : nil)
    lead = piece != nil || message.text.utf8.count > longest ? nil : message
    pieces.removeAll(keepingCapacity: true)
    if let piece { pieces.append(piece) }
    return joined
  }

  /// A message as part of an account; nil when it is none.
  private func piece(_ message: Line, after last: Line?) -> Piece? {
    if last?.endsOpen == true, let rest = reader.rest(of: message.text) {
      return Piece(line: message, reading: rest, continues: true)
    }
    return reader.isPiece(message.text.utf8Span.span) ? Piece(line: message, reading: message.text) : nil
  }

  /// Whether a piece may belong to the same account as the one before: letters do not follow a number in words.
  private func goes(_ piece: Piece, with last: Piece) -> Bool {
    let isSpoken = { (piece: Piece) in piece.line.text.utf8.allSatisfy { $0 >= 0x80 } }
    return piece.continues || isSpoken(piece) || !isSpoken(last)
  }

  mutating func finish() -> Joined? { joined(with: nil) }

  /// The parts read together with what stands before and after them, when that tells of an account that no message
  /// tells by itself.
  private func joined(with next: Line?) -> Joined? {
    let end = next.flatMap { $0.text.utf8.count <= longest ? $0 : nil }
    var parts = pieces
    if let lead, pieces.first?.continues == true || breaksOff(lead, before: pieces.first?.line ?? end) {
      parts.insert(Piece(line: lead, reading: lead.text), at: 0)
    }
    if let end, breaksOff(pieces.last?.line ?? lead, before: end) {
      parts.append(Piece(line: end, reading: end.text))
    }
    guard var line = Line(joining: parts.map(\.line)) else { return nil }
    line.text = parts.reduce(into: "") { $0 += $1.reading }
    let around = [lead, end].compactMap { $0 }
    let before = parts.first?.line.number == lead?.number ? nil : lead.map { $0.text + " " }
    let behind = parts.last?.line.number == end?.number ? nil : end.map { " " + $0.text }
    let text = (before ?? "") + line.text + (behind ?? "")
    let alone = Set(
      (around + pieces.map(\.line)).flatMap { message in
        reader.handles(in: message.text.utf8Span.span).map(\.account.value)
      })
    let start = before?.utf8.count ?? 0
    let place = start..<(start + line.text.utf8.count)
    let found = reader.handles(in: text.utf8Span.span).filter {
      place.overlaps($0.bytes) && !alone.contains($0.account.value)
    }
    return found.isEmpty
      ? nil : Joined(line: line, pieces: pieces.map(\.line.citation), accounts: found)
  }

  /// Whether an account breaks off at the end of a message and goes on in the next: `加我 mm_`, `tutu7 这个`.
  private func breaksOff(_ message: Line?, before next: Line?) -> Bool {
    guard let last = message?.text.utf8.last, let first = next?.text.utf8.first else { return false }
    let line = UInt8(ascii: "_")
    return last == line && HandleSigns.isLetterOrDigit(first)
      || first == line && HandleSigns.isLetterOrDigit(last)
  }
}

extension Line {
  /// Whether an account may go on behind it: it ends with a letter or a figure.
  fileprivate var endsOpen: Bool { text.utf8.last.map(HandleSigns.isLetterOrDigit) ?? false }
}
