internal import Archive
internal import Dossier
internal import Evidence
internal import Importers
internal import Packs

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
  /// Titles of packs by id, and by the platform's own id for platform packs.
  func titles() throws(Problem) -> [String: Wording] {
    var titles: [String: Wording] = [:]
    for file in PackKind.allCases.flatMap(files) {
      let card = try decode([file], as: PackCard.self)[0]
      guard let title = (card.title ?? card.name)?.wording else { continue }
      titles[card.id] = title
      if let platform = card.platform { titles[platform] = title }
    }
    return titles
  }
}
