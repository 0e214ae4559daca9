import TestSupport
import Testing

@testable import Importers

@Suite struct RecordGoldenTests {
  /// Folders of `fixtures/exports` that hold tables, calls and recordings.
  static let formats = [
    "taobao-orders", "jd-orders", "pdd-orders", "douyin-orders", "reviews", "buyers", "top-trade",
    "top-traderates",
    "sms-backup-calls", "recordings", "broken-tables",
  ]

  @Test(arguments: Golden.cases(of: formats))
  func `a record file reads as its expectation says`(golden: Golden.Case) throws {
    let bytes = try golden.bytes()
    let verdict =
      switch Result(catching: { try TableFile(bytes, name: golden.inputName) }) {
      case .success(let file): try Golden.compare(file.transcript, with: "expected.txt", in: golden.folder)
      case .failure(let error as ImportError):
        try Golden.compare("\(error.code.rawValue) \(error.detail)\n", with: "error.txt", in: golden.folder)
      case .failure(let error): throw error
      }
    #expect(verdict == .same)
  }

  @Test func `every format has cases`() {
    for format in Self.formats { #expect(!Golden.cases(of: [format]).isEmpty, "\(format)") }
  }
}
