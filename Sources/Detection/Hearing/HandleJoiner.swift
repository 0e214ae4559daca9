internal import Evidence

/// Puts together accounts that a speaker has sent in parts: `加我微`, then `mm_`, then `tutu7`.
struct HandleJoiner {
  private let reader: HandleReader
  private let seconds: Int64
  /// Bytes of the longest message that may name the account beside it.
  private let longest: Int
  private let mostPieces: Int
  /// Short messages in a row by one speaker: what leads up to the parts, and the parts.
  private var lead: [HeardMessage] = []
  private var pieces: [HeardMessage] = []

  init(_ table: VerdictTable, shape: HandleShape, reader: HandleReader) {
    mostPieces = shape.mostPieces
    self.reader = reader
    seconds = table.fragmentSeconds
    longest = table.quoteWhole
  }

  /// Takes in a message, and gives back the account that it completes, if any.
  mutating func add(_ message: HeardMessage) -> HeardMessage? {
    guard let last = pieces.last ?? lead.last, continues(last, message) else {
      defer { begin(with: message) }
      return joined(with: nil)
    }
    if pieces.count < mostPieces, reader.isPiece(message.text.utf8Span.span) {
      pieces.append(message)
      return nil
    }
    defer { begin(with: message) }
    return joined(with: message)
  }

  mutating func finish() -> HeardMessage? {
    defer { lead = [] }
    return joined(with: nil)
  }

  private mutating func begin(with message: HeardMessage) {
    let isPiece = reader.isPiece(message.text.utf8Span.span)
    lead = isPiece || message.text.utf8.count > longest ? [] : [message]
    pieces = isPiece ? [message] : []
  }

  private func continues(_ last: HeardMessage, _ message: HeardMessage) -> Bool {
    guard last.name == message.name, last.isAutomatic == message.isAutomatic else { return false }
    guard let before = last.at, let now = message.at else { return last.at == nil && message.at == nil }
    return now - before <= seconds
  }

  /// The parts read together with what stands before and after them, when that tells of an account that no message
  /// tells by itself.
  private func joined(with next: HeardMessage?) -> HeardMessage? {
    guard let first = pieces.first else { return nil }
    let parts = pieces.reduce(into: "") { $0 += $1.text }
    let end = next.flatMap { $0.text.utf8.count <= longest ? $0 : nil }
    let text = (lead.first.map { $0.text + " " } ?? "") + parts + (end.map { " " + $0.text } ?? "")
    let alone = Set(
      (lead + pieces + (end.map { [$0] } ?? [])).flatMap { message in
        reader.handles(in: message.text.utf8Span.span).map(\.account.value)
      })
    let start = (lead.first?.text.utf8.count ?? -1) + 1
    let place = start..<(start + parts.utf8.count)
    let found = reader.handles(in: text.utf8Span.span).filter {
      place.overlaps($0.bytes) && !alone.contains($0.account.value)
    }
    guard !found.isEmpty else { return nil }
    var message = first
    message.text = parts
    message.handles = found.map(\.account)
    message.fragments = pieces.map { HeardMessage.Fragment(at: $0.at, text: $0.text, citation: $0.citation) }
    return message
  }
}
