import Archive
import Evidence
import Packs

@testable import Importers

/// A file in memory, read as the program reads it.
struct TableFile {
  var facts: [Fact] = []
  var accounting: Accounting

  /// Reads `bytes` with the built-in mappings.
  init(_ bytes: [UInt8], name: String = "table.csv", options: ImportOptions = ImportOptions()) throws {
    let knowledge = try ImportKnowledge(layouts: [], mappings: try Self.mappings)
    try self.init(bytes, name: name, with: Importer(knowledge: knowledge, options: options))
  }

  init(_ bytes: [UInt8], name: String = "table.csv", with importer: Importer) throws {
    var facts: [Fact] = []
    accounting = try importer.read(MemoryBytes(bytes), name: name, original: OriginalID(0)) {
      facts.append($0)
    }
    self.facts = facts
  }

  init(_ text: String, name: String = "table.csv", options: ImportOptions = ImportOptions()) throws {
    try self.init(Array(text.utf8), name: name, options: options)
  }

  static var mappings: [TableMapping] {
    get throws {
      try PackFile.builtIn(.tables).map { try $0.decode(TableMapping.self) }
    }
  }

  var lines: [String] { facts.map { FactLine.describe($0, withBytes: false) } }

  /// Codes of the warnings, in order.
  var warnings: [String] { accounting.warnings.map(\.code) }

  var orders: [Order] {
    facts.compactMap { if case .order(let order) = $0 { order } else { nil } }
  }
  var reviews: [Review] {
    facts.compactMap { if case .review(let review) = $0 { review } else { nil } }
  }

  /// The whole file's account, then a line for each fact.
  var transcript: String {
    let counts = [
      ("orders", accounting.orders), ("reviews", accounting.reviews), ("buyers", accounting.buyers),
      ("calls", accounting.calls), ("filings", accounting.filings),
    ]
    var lines = [
      [accounting.format, accounting.version, accounting.encoding].compactMap(\.self).joined(separator: " ")
        + counts.filter { $0.1 > 0 }.map { " \($0.0)=\($0.1)" }.joined()
    ]
    for warning in accounting.warnings {
      let place = warning.bytes.map { " [\($0.lowerBound)..<\($0.upperBound)]" } ?? ""
      lines.append("warning \(warning.code)\(place) \(warning.detail)")
    }
    lines += facts.map { FactLine.describe($0, withBytes: true) }
    return lines.joined(separator: "\n") + "\n"
  }
}
