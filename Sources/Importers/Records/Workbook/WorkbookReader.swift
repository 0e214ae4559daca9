internal import Archive
internal import Evidence

/// Reads the first sheet of a workbook whose header a mapping knows.
struct WorkbookReader: Reader {
  let mappings: [TableMapping]

  func recognises(_ head: Head) -> Bool { head.bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  func read(_ input: Input, emit: (Fact) throws -> Void) throws -> Accounting {
    let workbook = try Workbook(input.source)
    var chosen: (sheet: Workbook.Sheet, header: TableHeader)?
    var others: [String] = []
    for sheet in workbook.sheets {
      let table = SheetTable(workbook: workbook, sheet: sheet)
      if chosen == nil, let header = try table.header(among: mappings) {
        chosen = (sheet, header)
      } else {
        others.append(sheet.name)
      }
    }
    guard let (sheet, header) = chosen else { throw ImportError(.unknownFormat, at: 0, detail: "xlsx") }
    var reading = TableReading(header, of: input)
    for name in others.prefix(20) { reading.warn("unread-sheet", detail: name) }
    return try reading.read(SheetTable(workbook: workbook, sheet: sheet), emit: emit)
  }
}
