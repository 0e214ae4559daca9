internal import Archive
internal import Detection
internal import Dossier
internal import Evidence
internal import Importers

extension Investigation {
  /// The words as a person should see them.
  func shown(_ text: String) -> String { formats.emoji.decode(text) }

  /// The rows of a workbook as cells with addresses; nil for files whose bytes a reader can follow.
  func cells(of bytes: any ByteSource, rows: [Citation]) throws -> [AddressedCell]? {
    let numbers = rows.compactMap { citation in
      if case .row(let number) = citation.place { number } else { nil }
    }
    return try importer.cells(of: bytes, rows: Set(numbers))?
      .map { AddressedCell(address: $0.address, text: $0.text) }
  }
}

extension KnowledgeBase {
  /// Titles of rules, formats and platforms, by id.
  func titles(_ rulebook: Rulebook) -> [String: Wording] { [:] }
}
