internal import Archive
internal import Detection
internal import Dossier
internal import Evidence
internal import Importers

extension Investigation {
  /// The words as a person should see them.
  func shown(_ text: String) -> String { formats.emoji.decode(text) }

  /// The rows of a spreadsheet as cells with addresses; nil for files whose bytes a reader can follow.
  func cells(of reading: FileReading, _ bytes: any ByteSource, rows: [Citation]) throws -> [AddressedCell]? {
    nil
  }
}

extension KnowledgeBase {
  /// Titles of rules, formats and platforms, by id.
  func titles(_ rulebook: Rulebook) -> [String: Wording] { [:] }
}
