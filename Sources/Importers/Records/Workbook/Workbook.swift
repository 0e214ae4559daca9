internal import Archive
internal import Evidence
internal import Markup

/// An XLSX file: its sheets, and what their cells refer to.
struct Workbook {
  struct Sheet {
    var name: String
    var entry: ZipEntry
  }

  let zip: ZipReader
  private(set) var sheets: [Sheet] = []
  private(set) var strings = SharedStrings()
  private(set) var dates = DateStyles()
  /// Days are counted from 1904, as old programs for the Macintosh do.
  private(set) var is1904 = false

  /// - Throws: ``ImportError`` for what is no workbook or unpacks to far more than it is, and what the source throws.
  init(_ source: any ByteSource) throws {
    zip = try ImportError.unpacking { try ZipReader(source: source) }
    guard let main = zip.entry("xl/workbook.xml") else {
      throw ImportError(.notSupported, at: 0, detail: "zip")
    }
    var parts = WorkbookParts()
    try read(main, into: &parts)
    if let relations = zip.entry("xl/_rels/workbook.xml.rels") { try read(relations, into: &parts) }
    is1904 = parts.is1904
    sheets = parts.sheets.compactMap { name, target in zip.entry(target).map { Sheet(name: name, entry: $0) }
    }
    if sheets.isEmpty { sheets = undeclaredSheets }
    if let entry = zip.entry("xl/styles.xml") { try read(entry, into: &dates) }
    if let entry = zip.entry("xl/sharedStrings.xml") { try read(entry, into: &strings) }
  }

  /// Streams one part of the workbook through `handler`.
  func read(_ entry: ZipEntry, into handler: inout some MarkupHandler) throws {
    try ImportError.unpacking {
      let parser = try MarkupParser(.xml)
      var decoder: TextDecoder?
      try zip.forEachChunk(of: entry) { chunk in
        var current = try decoder ?? TextDecoder(Self.encoding(of: chunk))
        try parser.feed(current.decode(chunk), to: &handler)
        decoder = current
      }
      if var decoder { try parser.feed(decoder.decode([], isLast: true), to: &handler) }
      try parser.finish(&handler)
    }
  }

  private var undeclaredSheets: [Sheet] {
    zip.entries.filter { $0.name.hasPrefix("xl/worksheets/") && !$0.isFolder }.map {
      Sheet(name: $0.name, entry: $0)
    }
  }

  private static func encoding(of chunk: [UInt8]) -> TextEncoding {
    if chunk.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    return chunk.starts(with: [0xFE, 0xFF]) ? .utf16BigEndian : .utf8
  }
}

extension ImportError {
  /// Calls `body` and says the errors of archive and markup in this room's words.
  static func unpacking<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try wrapping(body) } catch let error as ArchiveError {
      let code: Code =
        switch error.code {
        case .bomb: .bomb
        case .tooLarge, .tooManyEntries: .tooLarge
        default: .malformed
        }
      throw ImportError(code, at: error.offset, detail: error.code.rawValue)
    }
  }
}
