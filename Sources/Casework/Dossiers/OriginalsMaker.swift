internal import Archive
internal import Dossier
internal import Evidence

/// Decides how much of each original goes into a case's dossier: other customers' records never leave.
struct OriginalsMaker {
  let run: Investigation
  let bench: Workbench
  let item: Case

  /// What of one file belongs to the case.
  private struct Part {
    var kind: OriginalPiece.Kind
    var citations: [Citation]
  }

  func pieces(_ transcripts: [Transcript]) throws -> [OriginalPiece] {
    var parts: [OriginalID: Part] = [:]
    func take(_ kind: OriginalPiece.Kind, _ citations: [Citation]) {
      for citation in citations {
        parts[citation.original, default: Part(kind: kind, citations: [])].citations.append(citation)
      }
    }
    take(.conversation, transcripts.flatMap(\.lines).map(\.message.citation))
    take(.orders, item.orders.map(\.citation))
    take(.reviews, [item.review?.citation].compactMap { $0 })
    take(.calls, item.calls.map(\.citation))
    take(.recording, item.recordings.map(\.citation))
    take(.buyers, profiles.map(\.citation))
    return try parts.sorted { $0.key < $1.key }.compactMap { id, part in try piece(id, part) }
  }

  private var profiles: [BuyerProfile] {
    let names = item.dialogues.map { run.dialogues[$0.dialogue] }.filter { !$0.isMasked }.map(\.buyer)
    return unique(names).compactMap { run.ledger.profiles[$0] }
  }

  private func piece(_ id: OriginalID, _ part: Part) throws -> OriginalPiece? {
    let reading = run.intake.files[id.index]
    guard let original = reading.original, let accounting = reading.accounting else { return nil }
    let bytes = try bench.system.open(reading.source.path)
    return OriginalPiece(
      id: id, original: original, kind: part.kind, format: accounting.format, items: part.citations.count,
      content: try content(of: reading, part, bytes))
  }

  private func content(
    of reading: FileReading, _ part: Part, _ bytes: any ByteSource
  ) throws -> OriginalPiece.Content {
    if part.kind == .recording || isWhole(reading, part) { return .whole(bytes) }
    if let cells = try run.cells(of: bytes, rows: part.citations) { return .cells(cells) }
    let ranges = ([header(of: reading)] + part.citations.map(\.bytes)).filter { !$0.isEmpty }
    return .excerpt(Self.joined(ranges), from: bytes)
  }

  /// True when the file holds nothing but this case.
  private func isWhole(_ reading: FileReading, _ part: Part) -> Bool {
    let others = reading.conversations.flatMap(\.head.bystanders)
    guard others.isEmpty, reading.conversations.count <= 1 else { return false }
    let facts = reading.rowCitations
    let mine = Set(part.citations)
    let kept = reading.accounting?.kept ?? 0
    return facts.allSatisfy(mine.contains)
      && (kept == 0 || part.kind == .conversation && part.citations.count == kept)
  }

  /// What stands before the first row of a table: its header, which names nobody.
  private func header(of reading: FileReading) -> Range<Int> {
    guard let first = reading.rowCitations.map(\.bytes.lowerBound).min(), reading.conversations.isEmpty else {
      return 0..<0
    }
    return 0..<first
  }

  /// Ascending ranges, those that touch or overlap made one.
  static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }
}

extension FileReading {
  /// Where each row of its tables and logs stands.
  fileprivate var rowCitations: [Citation] {
    orders.map(\.citation) + reviews.map(\.citation) + buyers.map(\.citation) + calls.map(\.citation)
  }
}
