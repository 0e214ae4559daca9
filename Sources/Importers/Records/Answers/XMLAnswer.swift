internal import Evidence
internal import Markup

/// The records of an XML answer as rows.
struct XMLAnswer: TableSource {
  var input: Input
  var mapping: TableMapping
  var shape: RecordShape

  func forEachRow(_ body: (TableRow) throws -> Bool) throws -> [Warning] {
    try withoutActuallyEscaping(body) { body in
      var records = RecordMarkup(mapping: mapping, shape: shape, body: body)
      do {
        let parser = try ImportError.wrapping { try MarkupParser(.xml) }
        let repairs = try input.forEachPiece { try parser.feed($0, to: &records) }
        try ImportError.wrapping { try parser.finish(&records) }
        return [repairs.warning, records.countWarning].compactMap(\.self)
      } catch is ReadingStopped {
        return []
      }
    }
  }
}

/// Puts records together from an answer's events.
private struct RecordMarkup: MarkupHandler {
  let body: (TableRow) throws -> Bool
  private let shape: RecordShape
  private let recordPath: [String]
  private let linePath: [String]?
  private var rows: RecordRows
  private var path: [String] = []
  private var start = 0
  private var text: [UInt8] = []
  private var records = 0
  private var claimed: String?

  init(mapping: TableMapping, shape: RecordShape, body: @escaping (TableRow) throws -> Bool) {
    self.body = body
    self.shape = shape
    recordPath = [shape.root] + shape.record
    linePath = shape.line.map { [shape.root] + shape.record + $0 }
    rows = RecordRows(mapping)
  }

  /// Set when the answer claims another number of records than it holds.
  var countWarning: Warning? {
    guard let claimed, claimed != String(records) else { return nil }
    return Warning(code: "count-differs", detail: "\(claimed) / \(records)")
  }

  mutating func start(_ element: borrowing MarkupElement) throws {
    path.append(element.name)
    text.removeAll(keepingCapacity: true)
    if path.count == 1, let count = shape.count { claimed = element.attribute(count) }
    if path == recordPath {
      start = element.range.lowerBound
      records += 1
      rows.begin()
      for index in 0..<element.attributeCount {
        let (name, value) = element.attribute(at: index)
        rows.set(name, value)
      }
    } else if path == linePath {
      rows.beginLine()
    }
  }

  mutating func end(_ element: borrowing MarkupEnd) throws {
    if path == recordPath {
      let bytes = start..<max(start, element.range.upperBound)
      guard try rows.end(at: bytes, body) else { throw ReadingStopped() }
    } else if path == linePath {
      rows.endLine()
    } else if let linePath, path.count == linePath.count + 1, path.starts(with: linePath) {
      rows.set("\(linePath[linePath.count - 1]).\(path[path.count - 1])", text)
    } else if path.count == recordPath.count + 1, path.starts(with: recordPath) {
      rows.set(path[path.count - 1], text)
    }
    path.removeLast()
  }

  mutating func text(_ piece: borrowing MarkupText) throws { text += piece.utf8 }
}
