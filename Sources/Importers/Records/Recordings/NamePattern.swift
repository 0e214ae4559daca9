internal import Evidence

/// A pattern of file names.
///
/// Letters are themselves; `[…]` may be missing; `{name}` is any text, `{number}` a telephone number as people write it,
/// `{word}` letters, `{digits}` digits, `{direction}` one of the given words, `{offset}` a zone such as `-0400`,
/// `{epoch}` ten digits of Unix time, `{time:yyyyMMdd_HHmmss}` a time in that form.
struct NamePattern: Sendable {
  /// What a name held.
  struct Match: Equatable {
    var number: String?
    var direction: String?
    var time: ChinaTime?
    /// Seconds ahead of UTC, where the name tells.
    var offset: Int64?
    var epoch: Int64?
  }

  private indirect enum Piece {
    case letter(UInt8)
    case optional([Piece])
    case time(TimeForm)
    case field(Field)
  }

  private enum Field: String { case name, number, word, digits, direction, offset, epoch }

  private let pieces: [Piece]
  private let directions: [[UInt8]]
  /// Longest name that is looked at, in bytes; file systems end at 255.
  private static let nameLimit = 255

  /// - Throws: ``KnowledgeError`` for a brace or bracket without its other half and for an unknown field.
  init(_ pattern: String, directions: [String], pack: String) throws(KnowledgeError) {
    var rest = Array(pattern.utf8)[...]
    guard let pieces = Self.parse(&rest, isInside: false), rest.isEmpty else {
      throw KnowledgeError(pack: pack, detail: pattern)
    }
    self.pieces = pieces
    self.directions = directions.map { Array($0.utf8) }.sorted { $0.count > $1.count }
  }

  /// Reads a whole name (without its extension).
  func match(_ name: [UInt8]) -> Match? {
    guard name.count <= Self.nameLimit else { return nil }
    return match(pieces[...], name[...], Match())
  }

  private static func parse(_ rest: inout ArraySlice<UInt8>, isInside: Bool) -> [Piece]? {
    var pieces: [Piece] = []
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "["):
        guard let inner = parse(&rest, isInside: true) else { return nil }
        pieces.append(.optional(inner))
      case UInt8(ascii: "]"): return isInside ? pieces : nil
      case UInt8(ascii: "{"):
        guard let end = rest.firstIndex(of: UInt8(ascii: "}")) else { return nil }
        let text = String(decoding: rest[..<end], as: UTF8.self)
        rest = rest[(end + 1)...]
        if text.hasPrefix("time:") {
          pieces.append(.time(TimeForm(String(text.dropFirst(5)))))
        } else if let field = Field(rawValue: text) {
          pieces.append(.field(field))
        } else {
          return nil
        }
      default: pieces.append(.letter(byte))
      }
    }
    return isInside ? nil : pieces
  }

  private func match(_ pieces: ArraySlice<Piece>, _ text: ArraySlice<UInt8>, _ found: Match) -> Match? {
    guard let piece = pieces.first else { return text.isEmpty ? found : nil }
    let rest = pieces.dropFirst()
    switch piece {
    case .letter(let letter):
      return text.first == letter ? match(rest, text.dropFirst(), found) : nil
    case .optional(let inner):
      return match((inner + rest)[...], text, found) ?? match(rest, text, found)
    case .time(let form):
      guard let time = form.read(text) else { return nil }
      var found = found
      found.time = time
      return match(rest, text.dropFirst(form.form.count), found)
    case .field(let field): return match(field, then: rest, text, found)
    }
  }

  private func match(_ field: Field, then rest: ArraySlice<Piece>, _ text: ArraySlice<UInt8>, _ found: Match)
    -> Match?
  {
    switch field {
    case .direction: return matchDirection(then: rest, text, found)
    case .offset:
      var scan = DigitScan(text.prefix(5))
      guard text.count >= 5, let offset = scan.zone() else { return nil }
      var found = found
      found.offset = offset
      return match(rest, text.dropFirst(5), found)
    case .epoch:
      let digits = text.prefix(10)
      guard digits.count == 10, let epoch = Int64(String(decoding: digits, as: UTF8.self)) else { return nil }
      var found = found
      found.epoch = epoch
      return match(rest, text.dropFirst(10), found)
    case .name, .number, .word, .digits: return matchRun(field, then: rest, text, found)
    }
  }

  private func matchDirection(
    then rest: ArraySlice<Piece>, _ text: ArraySlice<UInt8>, _ found: Match
  ) -> Match? {
    for word in directions where text.starts(with: word) {
      var found = found
      found.direction = String(decoding: word, as: UTF8.self)
      if let match = match(rest, text.dropFirst(word.count), found) { return match }
    }
    return nil
  }

  /// A field of free length: the longest that lets the rest of the pattern fit.
  private func matchRun(
    _ field: Field, then rest: ArraySlice<Piece>, _ text: ArraySlice<UInt8>, _ found: Match
  ) -> Match? {
    var length = text.prefix { Self.allows($0, in: field) }.count
    while length > 0 {
      var found = found
      let run = text.prefix(length)
      if field == .number {
        guard run.count(where: { $0 &- 48 < 10 || $0 == UInt8(ascii: "*") }) >= 3 else { return nil }
        found.number = String(decoding: run, as: UTF8.self)
      }
      if let match = match(rest, text.dropFirst(length), found) { return match }
      length -= 1
    }
    return nil
  }

  private static func allows(_ byte: UInt8, in field: Field) -> Bool {
    switch field {
    case .number: byte &- 48 < 10 || Array("+*- p".utf8).contains(byte)
    case .digits: byte &- 48 < 10
    case .word: byte >= 0x80 || (byte | 0x20) &- 97 < 26
    default: true
    }
  }
}
