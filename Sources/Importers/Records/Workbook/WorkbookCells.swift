public import Archive
internal import Evidence

/// A cell of a workbook as text, with its address.
public struct WorkbookCell: Hashable, Sendable {
  /// Sheet and cell, such as `Sheet1!B7`.
  public var address: String
  public var text: String
}

extension Importer {
  /// The cells of the given rows of a workbook's table, the header's row first.
  ///
  /// A byte range in a packed sheet would mean nothing to a reader; a cell with its address does.
  /// - Parameters:
  ///   - source: The workbook's bytes.
  ///   - rows: Numbers of rows as a spreadsheet shows them.
  /// - Returns: Nil when the file is no workbook with a known table.
  /// - Throws: ``ImportError`` when the workbook is damaged.
  public func cells(of source: any ByteSource, rows: Set<Int>) throws -> [WorkbookCell]? {
    let head = try Head(of: source, name: "")
    guard let reader = readers.lazy.compactMap({ $0 as? WorkbookReader }).first, reader.recognises(head)
    else {
      return nil
    }
    return try reader.cells(of: source, rows: rows)
  }
}

extension WorkbookReader {
  fileprivate func cells(of source: any ByteSource, rows: Set<Int>) throws -> [WorkbookCell]? {
    let workbook = try Workbook(source)
    for sheet in workbook.sheets {
      let table = SheetTable(workbook: workbook, sheet: sheet)
      guard let header = try table.header(among: mappings) else { continue }
      var cells: [WorkbookCell] = []
      _ = try table.forEachRow { row in
        guard row.number == header.number || rows.contains(row.number) else { return true }
        for column in 0..<row.count where !row.cell(column).isEmpty {
          let address = "\(sheet.name)!\(Self.letters(of: column))\(row.number)"
          cells.append(
            WorkbookCell(address: address, text: String(decoding: row.cell(column), as: UTF8.self)))
        }
        return true
      }
      return cells
    }
    return nil
  }

  /// The letters of a column: `A` for 0, `Z` for 25, `AA` for 26.
  private static func letters(of column: Int) -> String {
    var letters = ""
    var rest = column
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}
