internal import Archive
internal import Evidence
internal import Markup

/// The rows of the tables of an HTML page, as spreadsheets and shop systems save them under `.xls`.
struct HTMLTable: TableSource {
  var input: Input

  func forEachRow(_ body: (TableRow) throws -> Bool) throws -> [Warning] {
    try withoutActuallyEscaping(body) { body in
      var rows = TableMarkup(body: body)
      do {
        let parser = try ImportError.wrapping { try MarkupParser(.html) }
        let repairs = try input.forEachPiece { try parser.feed($0, to: &rows) }
        let wasOpen = rows.isOpen
        try ImportError.wrapping { try parser.finish(&rows) }
        let end = input.source.size
        return [repairs.warning, wasOpen ? Warning(code: "truncated", bytes: end..<end) : nil].compactMap(
          \.self)
      } catch is ReadingStopped {
        return []
      }
    }
  }
}

/// Reads HTML whose table header a mapping knows.
struct HTMLTableReader: Reader {
  let mappings: [TableMapping]

  func recognises(_ head: Head) -> Bool { (try? header(in: head)) != nil }

  func read(_ input: Input, emit: (Fact) throws -> Void) throws -> Accounting {
    guard let header = try header(in: input.head) else { throw ImportError(.unknownFormat, at: 0) }
    var reading = TableReading(header, of: input)
    return try reading.read(HTMLTable(input: input), emit: emit)
  }

  private func header(in head: Head) throws -> TableHeader? {
    guard head.encoding != nil, MarkupHead.hasTable(head) else { return nil }
    return try HTMLTable(input: head.alone).header(among: mappings)
  }
}

/// Puts rows together from a page's events.
private struct TableMarkup: MarkupHandler {
  let body: (TableRow) throws -> Bool
  private var row = TableRow()
  private var start: Int?
  private var isInCell = false
  private var span = 1
  /// The cell's last byte is text, so that blanks before more text count.
  private var pendingBlank = false
  private var tables = 0

  init(body: @escaping (TableRow) throws -> Bool) { self.body = body }

  /// A table has begun and not ended.
  var isOpen: Bool { tables > 0 }

  mutating func start(_ element: borrowing MarkupElement) throws {
    switch element.name {
    case "table": tables += 1
    case "tr":
      try closeRow(at: element.range.lowerBound)
      start = element.range.lowerBound
      row.number += 1
    case "td", "th":
      closeCell()
      guard start != nil else { return }
      isInCell = true
      span = element.attribute("colspan").flatMap { Int($0) }.map { min(max($0, 1), 64) } ?? 1
    case "br" where isInCell: row.append(0x0A)
    default: break
    }
  }

  mutating func end(_ element: borrowing MarkupEnd) throws {
    switch element.name {
    case "td", "th": closeCell()
    case "tr": try closeRow(at: element.range.upperBound)
    case "table":
      try closeRow(at: element.range.upperBound)
      tables -= 1
    default: break
    }
  }

  /// Blanks and line breaks of the page's source are one blank.
  mutating func text(_ text: borrowing MarkupText) throws {
    guard isInCell, row.openCount < CSVSplitter.cellLimit else { return }
    for byte in text.utf8 {
      if byte <= 0x20 {
        pendingBlank = row.openCount > 0
      } else {
        if pendingBlank { row.append(0x20) }
        pendingBlank = false
        row.append(byte)
      }
    }
  }

  private mutating func closeCell() {
    guard isInCell else { return }
    if row.openCount >= CSVSplitter.cellLimit {
      row.dropOpenCell()
      row.fault = "cell-too-large"
    }
    row.endCell()
    row.pad(to: row.count + span - 1)
    isInCell = false
    pendingBlank = false
  }

  private mutating func closeRow(at end: Int) throws {
    closeCell()
    guard let start else { return }
    self.start = nil
    row.bytes = start..<max(start, end)
    let goesOn = try body(row)
    row.removeAll()
    guard goesOn else { throw ReadingStopped() }
  }
}
