import Archive
import Evidence
import Packs

@testable import Importers

/// Reads bytes with the layouts that are linked in, for tests.
struct Reading {
  var messages: [Message] = []
  var accounting: Accounting

  static let knowledge = Result {
    try ImportKnowledge(
      layouts: PackFile.builtIn(.layouts).map { try $0.decode(Layout.self) }, mappings: [])
  }

  init(_ bytes: [UInt8], name: String = "input", options: ImportOptions = ImportOptions()) throws {
    try self.init(MemoryBytes(bytes), name: name, options: options)
  }

  init(_ source: any ByteSource, name: String, options: ImportOptions = ImportOptions()) throws {
    let importer = Importer(knowledge: try Self.knowledge.get(), options: options)
    try self.init(source, name: name, importer: importer)
  }

  init(_ source: any ByteSource, name: String, importer: Importer) throws {
    var messages: [Message] = []
    accounting = try importer.read(source, name: name, original: OriginalID(0)) { fact in
      if case .message(let message) = fact { messages.append(message) }
    }
    self.messages = messages
  }

  init(_ text: String, name: String = "input") throws { try self.init(Array(text.utf8), name: name) }

  /// One line a message, then the accounts: the form of `expected.txt`.
  var golden: String {
    var lines = messages.map(Self.line)
    lines.append("format \(accounting.format) \(accounting.encoding ?? "-")")
    lines.append("seen \(accounting.seen) kept \(accounting.kept)")
    lines += accounting.skipped.map { "skipped \($0.bytes.lowerBound)..\($0.bytes.upperBound) \($0.reason)" }
    lines += accounting.conversations.map {
      "conversation shop=\($0.shop ?? "-") counterpart=\($0.counterpart ?? "-") platform=\($0.platform?.id ?? "-")"
        + " bystanders=\($0.bystanders.joined(separator: ","))"
    }
    lines += accounting.warnings.map { warning in
      let place = warning.bytes.map { "\($0.lowerBound)..\($0.upperBound)" } ?? "-"
      return "warning \(warning.code) \(place) \(warning.detail)"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ message: Message) -> String {
    guard case .message(let number) = message.citation.place else { return "no number" }
    let bytes = message.citation.bytes
    var line = "\(number) \(bytes.lowerBound)..\(bytes.upperBound) #\(message.conversation) \(short(message))"
    if let quoted = message.quoted { line += " | quoted \(escaped(quoted))" }
    return line
  }

  /// `time | mark kind | name | text`: the form of a layout's examples.
  static func short(_ message: Message) -> String {
    "\(message.at?.written ?? "-") | \(message.mark) \(message.kind) | \(escaped(message.name)) | \(escaped(message.text))"
  }

  /// Line breaks as `⏎`, other control and direction characters by number.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: out += "⏎"
      case 0..<0x20, 0x7F, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFFFD:
        out += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
