internal import Evidence
/// `nick 2026-3-2 13:18:22` or `A --> B  2026-3-2 13:18:22` above the words, as the desktop client copies them.
struct ClipboardGrammar: TextGrammar {
  let phrases: PhraseBook

  func meaning(of line: Line, before next: Line?) -> (meaning: LineMeaning, usesNext: Bool) {
    if let header = header(line.bytes) { return (.header(header), false) }
    return phrases.meaning(of: line, before: next)
  }

  /// The header that ends with a date and a time; the blank before the date may be missing.
  func header(_ bytes: [UInt8]) -> LineHeader? {
    let line = Array(bytes.trimmed)
    guard let last = line.last, last.isDigit, line.count >= 14 else { return nil }
    for index in line.indices.dropLast(13) where Self.isYear(line, index) {
      guard let time = TimeScanner.whole(Array(line[index...]), words: phrases.halves, order: .year),
        time.day != nil, time.clock != nil
      else { continue }
      guard let name = Self.speaker(line[..<index].trimmed) else { return nil }
      let at = time.instant()
      return LineHeader(name: name, at: at, isBadTime: at == nil, text: nil)
    }
    return nil
  }

  /// A line that is nothing but a date and a time: the line before it is the nick.
  func bareTime(_ bytes: [UInt8]) -> WrittenTime? {
    guard let first = bytes.first(where: { !$0.isBlank }), first.isDigit else { return nil }
    guard let time = TimeScanner.whole(bytes, words: phrases.halves, order: .year) else { return nil }
    return time.day != nil && time.clock != nil ? time : nil
  }

  private static func isYear(_ line: [UInt8], _ index: Int) -> Bool {
    guard line[index] == UInt8(ascii: "1") || line[index] == UInt8(ascii: "2") else { return false }
    guard line[index + 1].isDigit, line[index + 2].isDigit, line[index + 3].isDigit else { return false }
    return !line[index + 4].isDigit
  }

  private static let arrow = Array("-->".utf8)

  /// The one who speaks: all of `name`, or what stands before the arrow.
  private static func speaker(_ name: ArraySlice<UInt8>) -> [UInt8]? {
    guard let found = name.firstRange(of: arrow) else {
      return Punctuation.isNick(name) ? Array(name) : nil
    }
    let from = name[..<found.lowerBound].trimmed
    return Punctuation.isNick(from) && Punctuation.isNick(name[found.upperBound...].trimmed)
      ? Array(from) : nil
  }
}
