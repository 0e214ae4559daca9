internal import Evidence
internal import Markup

/// Reads tables of text whose header a mapping knows.
struct CSVReader: Reader {
  let mappings: [TableMapping]
  private static let delimiters = [UInt8(ascii: ","), UInt8(ascii: "\t")]

  func recognises(_ head: Head) -> Bool { (try? find(in: head)) != nil }

  func read(_ input: Input, emit: (Fact) throws -> Void) throws -> Accounting {
    guard let (header, delimiter) = try find(in: input.head) else { throw ImportError(.unknownFormat, at: 0) }
    var reading = TableReading(header, of: input)
    return try reading.read(CSVTable(input: input, delimiter: delimiter), emit: emit)
  }

  /// The header that knows most cells, with either delimiter.
  private func find(in head: Head) throws -> (TableHeader, UInt8)? {
    guard head.encoding != nil, head.bytes.first != UInt8(ascii: "<"), head.bytes.first != UInt8(ascii: "{")
    else {
      return nil
    }
    var best: (TableHeader, UInt8)?
    for delimiter in Self.delimiters {
      let table = CSVTable(input: head.alone, delimiter: delimiter)
      guard let header = try table.header(among: mappings), header.known > best?.0.known ?? 0 else {
        continue
      }
      best = (header, delimiter)
    }
    return best
  }
}
