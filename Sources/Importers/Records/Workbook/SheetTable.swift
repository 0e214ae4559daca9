internal import Evidence
internal import Markup

/// The rows of one sheet.
///
/// Their bytes are those of the unpacked sheet.
struct SheetTable: TableSource {
  let workbook: Workbook
  let sheet: Workbook.Sheet
  var is1904: Bool { workbook.is1904 }

  func forEachRow(_ body: (TableRow) throws -> Bool) throws -> [Warning] {
    try withoutActuallyEscaping(body) { body in
      var rows = SheetMarkup(workbook: workbook, body: body)
      do { try workbook.read(sheet.entry, into: &rows) } catch is ReadingStopped {}
      return []
    }
  }
}

/// Puts rows together from a sheet's events.
private struct SheetMarkup: MarkupHandler {
  /// Columns of a sheet (ECMA-376: `XFD`).
  private static let columnLimit = 16_384

  let workbook: Workbook
  let body: (TableRow) throws -> Bool
  private var row = TableRow()
  private var start = 0
  private var column = 0
  private var type: CellType = .number
  private var style: Int?
  private var value: [UInt8] = []
  private var isInValue = false
  private var isPhonetic = false

  private enum CellType { case number, shared, text, error }

  init(workbook: Workbook, body: @escaping (TableRow) throws -> Bool) {
    self.workbook = workbook
    self.body = body
    row.hasTypes = true
  }

  mutating func start(_ element: borrowing MarkupElement) throws {
    switch element.name {
    case "c": startCell(element)
    case "v": isInValue = true
    case "t": isInValue = !isPhonetic
    case "rPh": isPhonetic = true
    case "row":
      start = element.range.lowerBound
      row.number = element.attribute("r").flatMap { Int($0) } ?? row.number + 1
    default: break
    }
  }

  mutating func end(_ element: borrowing MarkupEnd) throws {
    switch element.name {
    case "c": endCell()
    case "v", "t": isInValue = false
    case "rPh": isPhonetic = false
    case "row":
      row.bytes = start..<max(start, element.range.upperBound)
      let goesOn = try body(row)
      row.removeAll()
      guard goesOn else { throw ReadingStopped() }
    default: break
    }
  }

  mutating func text(_ text: borrowing MarkupText) throws {
    if isInValue { value += text.utf8 }
  }

  private mutating func startCell(_ element: borrowing MarkupElement) {
    value.removeAll(keepingCapacity: true)
    column = row.count
    type = .number
    style = nil
    for index in 0..<element.attributeCount {
      let (name, content) = element.attribute(at: index)
      switch name {
      case "r": column = Self.column(of: content)
      case "s": style = Int(String(decoding: content, as: UTF8.self))
      case "t": type = Self.type(of: content)
      default: break
      }
    }
  }

  private mutating func endCell() {
    // A cell to the left of one already read, or beyond the sheet: no program writes such a row.
    guard column >= row.count, column < Self.columnLimit else { return row.fault = "cells-out-of-order" }
    row.pad(to: column)
    switch type {
    case .shared: row.append(workbook.strings.string(at: Int(String(decoding: value, as: UTF8.self)) ?? -1))
    case .text: row.append(value)
    case .error: break
    case .number:
      appendNumber()
      return row.endCell(isNumeric: true)
    }
    row.endCell()
  }

  private mutating func appendNumber() {
    let isDate = workbook.dates.isDate(style)
    guard isDate || value.contains(UInt8(ascii: "E")) else { return row.append(value) }
    let written = Double(String(decoding: value, as: UTF8.self))
    if isDate, let days = written, days >= 1, let at = SerialDay(days: days, is1904: workbook.is1904).instant
    {
      row.append(Array(at.written.utf8))
    } else if let written, let whole = Int64(exactly: written), abs(whole) < 1_000_000_000_000_000 {
      row.append(Array(String(whole).utf8))
    } else {
      row.append(value)
    }
  }

  private static func column(of reference: ArraySlice<UInt8>) -> Int {
    var column = 0
    for byte in reference.prefix(4) {
      guard byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") else { break }
      column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
    }
    return column - 1
  }

  private static func type(of name: ArraySlice<UInt8>) -> CellType {
    if name.elementsEqual("s".utf8) { return .shared }
    if name.elementsEqual("n".utf8) { return .number }
    return name.elementsEqual("e".utf8) ? .error : .text
  }
}
