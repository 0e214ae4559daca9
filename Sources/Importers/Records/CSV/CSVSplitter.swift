internal import Markup

/// Cuts decoded text into rows and cells: RFC 4180, with any delimiter, as it arrives.
///
/// Quotes count only at the beginning of a cell; inside them delimiters and line breaks are text and `""` is `"`.
struct CSVSplitter {
  /// Largest cell, in bytes; a row with a larger one is handed on without cells and with its fault.
  static let cellLimit = 1_048_576

  private enum State { case cellStart, plain, quoted, quoteInQuoted }

  private let delimiter: UInt8
  private var state = State.cellStart
  private var row = TableRow(number: 1)
  private var start = 0
  private var end = 0
  private var isRowOpen = false
  /// A CR has ended the row; an LF right behind it belongs to it.
  private var skipsLineFeed = false

  init(delimiter: UInt8) { self.delimiter = delimiter }

  /// Hands on the rows that end within `text`.
  ///
  /// - Returns: False as soon as `body` did.
  mutating func feed(_ text: DecodedText, _ body: (TableRow) throws -> Bool) throws -> Bool {
    let bytes = text.utf8
    var index = 0
    while index < bytes.count {
      if skipsLineFeed {
        skipsLineFeed = false
        if bytes[index] == 0x0A {
          index += 1
          continue
        }
      }
      if !isRowOpen { open(at: text.original(of: index)) }
      index = state == .quoted ? quotedRun(bytes, from: index) : plainRun(bytes, from: index)
      guard index < bytes.count else { break }
      if takeSpecial(bytes[index]) {
        end = text.original(of: index)
        guard try close(body) else { return false }
      }
      index += 1
    }
    if isRowOpen { end = text.original(of: bytes.count) }
    return true
  }

  /// Ends the last row, when the text does not end with a line break.
  mutating func finish(_ body: (TableRow) throws -> Bool) throws {
    guard isRowOpen else { return }
    if state == .quoted { row.fault = row.fault ?? "unclosed-quote" }
    _ = try close(body)
  }

  private mutating func open(at offset: Int) {
    start = offset
    isRowOpen = true
  }

  private mutating func close(_ body: (TableRow) throws -> Bool) throws -> Bool {
    row.endCell()
    row.bytes = start..<max(start, end)
    let goesOn = try body(row)
    row.removeAll()
    row.number += 1
    state = .cellStart
    isRowOpen = false
    return goesOn
  }

  /// Takes what needs no thought; stops at a delimiter, a line break or a quote that may mean something.
  private mutating func plainRun(_ bytes: [UInt8], from first: Int) -> Int {
    var index = first
    while index < bytes.count {
      let byte = bytes[index]
      if byte == delimiter || byte == 0x0A || byte == 0x0D { break }
      if byte == UInt8(ascii: "\""), state != .plain { break }
      state = .plain
      index += 1
    }
    append(bytes, first..<index)
    return index
  }

  private mutating func quotedRun(_ bytes: [UInt8], from first: Int) -> Int {
    var index = first
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") { index += 1 }
    append(bytes, first..<index)
    return index
  }

  /// - Returns: True when `byte` ends the row.
  private mutating func takeSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""): takeQuote()
    case delimiter:
      row.endCell()
      state = .cellStart
    default:
      skipsLineFeed = byte == 0x0D
      return true
    }
    return false
  }

  private mutating func takeQuote() {
    switch state {
    case .cellStart: state = .quoted
    case .quoted: state = .quoteInQuoted
    case .quoteInQuoted:
      append([UInt8(ascii: "\"")], 0..<1)
      state = .quoted
    case .plain: append([UInt8(ascii: "\"")], 0..<1)
    }
  }

  private mutating func append(_ bytes: [UInt8], _ piece: Range<Int>) {
    guard row.fault == nil else { return }
    guard row.openCount + piece.count <= Self.cellLimit else {
      row.dropOpenCell()
      row.fault = "cell-too-large"
      return
    }
    row.append(bytes, piece)
  }
}
