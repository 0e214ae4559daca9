internal import Archive
internal import Evidence
internal import Markup

/// The records of a JSON answer as rows.
struct JSONAnswer: TableSource {
  var input: Input
  var mapping: TableMapping
  var shape: RecordShape

  func forEachRow(_ body: (TableRow) throws -> Bool) throws -> [Warning] {
    var picker = JSONPicker([[shape.root] + shape.record])
    var rows = RecordRows(mapping)
    func take(_ item: JSONPicker.Item) throws {
      rows.begin()
      if let record = item.value { fill(&rows, from: record) } else { rows.setFault("record-too-large") }
      guard try rows.end(at: item.bytes, body) else { throw ReadingStopped() }
    }
    do {
      let repairs = try input.forEachPiece { piece in
        try picker.feed(piece.utf8, original: piece.original(of:), take)
      }
      try picker.finish(at: input.source.size, take)
      return [repairs.warning].compactMap(\.self)
    } catch is ReadingStopped {
      return []
    }
  }

  private func fill(_ rows: inout RecordRows, from record: JSONValue) {
    set(&rows, record, prefix: "")
    guard let path = shape.line, let name = path.last else { return }
    var lines = [record]
    for key in path { lines = lines.flatMap { $0[key]?.elements ?? [] } }
    for line in lines {
      rows.beginLine()
      set(&rows, line, prefix: name + ".")
      rows.endLine()
    }
  }

  private func set(_ rows: inout RecordRows, _ value: JSONValue, prefix: String) {
    guard case .object(let members) = value else { return }
    for member in members {
      if let text = member.value.text { rows.set(prefix + member.key, text.utf8) }
    }
  }
}
