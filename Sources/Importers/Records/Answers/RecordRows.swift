/// Turns the fields of a record, in whatever order they come, into rows with the mapping's columns.
struct RecordRows {
  /// Lines of one record that are held until the record ends.
  private static let lineLimit = 10_000

  /// Column names, in the order of the rows' cells.
  let names: [String]
  private let columns: [String: Int]
  private var fields: [Int: [UInt8]] = [:]
  private var lines: [[Int: [UInt8]]] = []
  private var isInLine = false
  private var rows = 0
  private var fault: String?

  init(_ mapping: TableMapping) {
    names = Set(mapping.fields.values.joined()).sorted()
    columns = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
  }

  /// The columns as a header row in front of the first record.
  var header: TableRow {
    var row = TableRow()
    for name in names {
      row.append(Array(name.utf8))
      row.endCell()
    }
    return row
  }

  mutating func begin() {
    fields = [:]
    lines = []
    fault = nil
    isInLine = false
  }

  mutating func beginLine() {
    isInLine = true
    if lines.count < Self.lineLimit { lines.append([:]) } else { fault = "too-many-lines" }
  }

  mutating func endLine() { isInLine = false }

  /// Notes a field, when the mapping knows its name.
  mutating func set(_ name: String, _ value: some Sequence<UInt8>) {
    guard let column = columns[name], fault == nil else { return }
    if isInLine { lines[lines.count - 1][column] = Array(value) } else { fields[column] = Array(value) }
  }

  /// A record that could not be held.
  mutating func setFault(_ reason: String) { fault = reason }

  /// Ends the record and hands on its rows: one a line, or one alone.
  ///
  /// - Returns: False as soon as `body` did.
  mutating func end(at bytes: Range<Int>, _ body: (TableRow) throws -> Bool) throws -> Bool {
    for line in lines.isEmpty ? [[:]] : lines {
      rows += 1
      var row = TableRow(number: rows, bytes: bytes)
      row.fault = fault
      for column in names.indices {
        row.append(line[column] ?? fields[column] ?? [])
        row.endCell()
      }
      guard try body(row) else { return false }
    }
    return true
  }
}
