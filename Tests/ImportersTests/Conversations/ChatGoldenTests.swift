import Evidence
import TestSupport
import Testing

@testable import Importers

/// Holds every chat format against its golden pairs: `fixtures/exports/<format>/<case>/`.
struct ChatGoldenTests {
  static let formats = [
    "qianniu-page", "wechatexporter", "text-clipboard", "text-transcript", "text-colon-time", "chatlab",
    "chatlab-jsonl", "top-chatlog", "top-chatlog-json", "sms-backup-restore", "known-unread",
  ]

  @Test(arguments: Golden.cases(of: formats))
  func `an export reads as its expectation says`(pair: Golden.Case) throws {
    let (produced, name) = try Self.read(pair)
    let verdict = try Golden.compare(produced, with: name, in: pair.folder)
    #expect(verdict == .same, "\(name) is not:\n\(produced)")
  }

  @Test func `every format has pairs`() {
    for format in Self.formats { #expect(!Golden.cases(of: [format]).isEmpty, "\(format)") }
  }

  @Test(arguments: Golden.cases(of: formats))
  func `the bytes cited for a message hold it`(pair: Golden.Case) throws {
    let bytes = try pair.bytes()
    guard let reading = try? Reading(bytes, name: pair.inputName) else { return }
    for message in reading.messages {
      let range = message.citation.bytes
      #expect(range.lowerBound < range.upperBound && range.upperBound <= bytes.count)
    }
    for (one, next) in zip(reading.messages, reading.messages.dropFirst()) {
      #expect(one.citation.bytes.upperBound <= next.citation.bytes.lowerBound)
    }
    #expect(reading.accounting.seen == reading.accounting.kept + reading.accounting.skipped.count)
  }

  private static func read(_ pair: Golden.Case) throws -> (produced: String, name: String) {
    do {
      return (try Reading(try pair.bytes(), name: pair.inputName).golden, "expected.txt")
    } catch let error as ImportError {
      return ("\(error.code.rawValue) \(error.offset.map { "\($0)" } ?? "-") \(error.detail)\n", "error.txt")
    }
  }
}
