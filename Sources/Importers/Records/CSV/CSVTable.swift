internal import Evidence
internal import Markup

/// The rows of a text file.
struct CSVTable: TableSource {
  var input: Input
  var delimiter: UInt8

  func forEachRow(_ body: (TableRow) throws -> Bool) throws -> [Warning] {
    var splitter = CSVSplitter(delimiter: delimiter)
    do {
      let repairs = try input.forEachPiece { piece in
        guard try splitter.feed(piece, body) else { throw ReadingStopped() }
      }
      try splitter.finish(body)
      return [repairs.warning].compactMap(\.self)
    } catch is ReadingStopped {
      return []
    }
  }
}
