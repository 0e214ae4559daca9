internal import Evidence

/// Rows that can be gone through more than once, whatever file they come from.
protocol TableSource {
  /// Serial days count from 1904.
  var is1904: Bool { get }

  /// Hands on each row, from the first, until `body` returns false.
  ///
  /// - Returns: What a person should know about the file, when it was gone through to the end.
  /// - Throws: ``ImportError`` when the file cannot be read on, and whatever `body` or the source throws.
  @discardableResult
  func forEachRow(_ body: (TableRow) throws -> Bool) throws -> [Warning]
}

extension TableSource {
  var is1904: Bool { false }

  /// Rows in which a header is looked for; reports put titles and notes above it.
  static var headerRows: Int { 20 }

  /// The mapping that fits one of the first rows best.
  func header(among mappings: [TableMapping]) throws -> TableHeader? {
    var best: TableHeader?
    var seen = 0
    try forEachRow { row in
      guard !row.isBlank else { return seen < Self.headerRows }
      if let header = TableHeader.best(for: row, among: mappings), header.known > best?.known ?? 0 {
        best = header
      }
      seen += 1
      return seen < Self.headerRows
    }
    return best
  }
}

/// Ends a reading from inside its handlers; never leaves the source that throws it.
struct ReadingStopped: Error {}
