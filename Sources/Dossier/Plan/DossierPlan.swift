internal import Evidence

/// The contents of a dossier, made ready for its pages: exhibits numbered, decisive words found by their place.
struct DossierPlan {
  /// Where a message or row stands, without its bytes: what a citation and a line have in common.
  private struct Spot: Hashable {
    var original: OriginalID
    var place: Citation.Place
  }

  let contents: DossierContents
  let exhibits: [Exhibit]
  let statement: Statement
  /// The buyer's words that the findings rest on, oldest first; empty when the verdict is none.
  let decisive: [Quote]
  private let numbers: [OriginalID: Int]
  private let quotes: [Spot: [Quote]]

  /// - Throws: ``DossierError``, and what an original's source throws.
  init(_ contents: DossierContents, with knowledge: DossierKnowledge) throws {
    self.contents = contents
    var numbers: [OriginalID: Int] = [:]
    var exhibits: [Exhibit] = []
    for (index, piece) in contents.originals.enumerated() {
      guard numbers.updateValue(index + 1, forKey: piece.id) == nil else {
        throw DossierError(code: .duplicateOriginal, file: piece.original.file)
      }
      exhibits.append(try Exhibit(piece, number: index + 1, methods: knowledge.methods))
    }
    self.numbers = numbers
    self.exhibits = exhibits
    let marked = Self.markedQuotes(of: contents.analysis)
    quotes = Dictionary(grouping: marked) { Spot(original: $0.citation.original, place: $0.citation.place) }
    decisive = Self.inOrder(marked.filter { $0.speaker == .buyer && !$0.elements.isEmpty })
    statement = Statement(contents, quotes: decisive, knowledge: knowledge)
  }

  var language: Language { contents.language }

  /// The quotations that rest on this message or row.
  func quotes(at citation: Citation) -> [Quote] {
    quotes[Spot(original: citation.original, place: citation.place)] ?? []
  }

  /// Exhibit, message or row, and bytes of a citation, for a reader.
  func place(_ citation: Citation) -> String {
    guard let number = numbers[citation.original] else { return Words.notEnclosed.text(in: language) }
    var parts = [Words.exhibit(number)]
    switch citation.place {
    case .message(let number): parts.append(Words.message(number))
    case .row(let number): parts.append(Words.tableRow(number))
    case .whole: break
    }
    if citation.place != .whole { parts.append(Words.bytes(citation.bytes)) }
    return parts.map { $0.text(in: language) }.joined(separator: " · ")
  }

  /// The title of a rule, signal, format or platform; the id itself when it has none.
  func title(_ id: String) -> String { contents.titles[id]?.text(in: language) ?? id }

  /// First and last time of what an original holds of this case; nil when nothing in it is dated.
  func span(of piece: OriginalPiece) -> String? {
    let times = contents.times(from: piece.id)
    guard let first = times.min(), let last = times.max() else { return nil }
    return first == last ? first.written : "\(first.written) – \(last.written)"
  }

  /// Minutes and seconds, `02:13`.
  static func length(milliseconds: Int64) -> String {
    length(seconds: Int((max(0, milliseconds) + 500) / 1000))
  }

  static func length(seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let hours = seconds / 3600
    return (hours > 0 ? "\(hours):" : "") + two(seconds / 60 % 60) + ":" + two(seconds % 60)
  }

  /// Weak findings order lists and carry nothing: marking them would accuse people by a hint.
  private static func markedQuotes(of analysis: CaseAnalysis) -> [Quote] {
    guard analysis.verdict != .none else { return [] }
    return analysis.findings.filter { $0.level > .weak }.flatMap(\.quotes)
  }

  /// Each quotation once, dated ones by time, undated ones behind, else as they stand in their files.
  private static func inOrder(_ quotes: [Quote]) -> [Quote] {
    var seen: Set<Quote> = []
    return quotes.filter { seen.insert($0).inserted }.sorted { one, other in
      let times = (one.at?.seconds ?? .max, other.at?.seconds ?? .max)
      if times.0 != times.1 { return times.0 < times.1 }
      if one.citation.original != other.citation.original {
        return one.citation.original < other.citation.original
      }
      if one.citation.bytes.lowerBound != other.citation.bytes.lowerBound {
        return one.citation.bytes.lowerBound < other.citation.bytes.lowerBound
      }
      return one.text < other.text
    }
  }
}
