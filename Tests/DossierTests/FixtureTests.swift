import Archive
import Dossier
import Evidence
import Foundation
import TestSupport
import Testing

/// Dossiers and bags on disk whose folder is the verdict: `valid` has no fault, `invalid` has the one in its name.
struct FixtureTests {
  static let root = URL(filePath: Checkout.fixtures).appending(path: "dossiers")
  static let isRecording = ProcessInfo.processInfo.environment["JUZHENG_RECORD"] != nil

  static func names(in verdict: String) -> [String] {
    let folder = root.appending(path: verdict)
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  private func faults(_ verdict: String, _ name: String) throws -> [Fault] {
    let url = Self.root.appending(path: verdict).appending(path: name)
    guard name.hasSuffix(".zip") else { return BagChecker.check(FolderTree(root: url)) }
    let bytes = [UInt8](try Data(contentsOf: url))
    return DossierChecker.check(MemoryBytes(bytes), methods: try Knowledge.load().methods)
  }

  @Test(arguments: names(in: "valid"))
  func `a valid one has no fault`(name: String) throws {
    #expect(try faults("valid", name) == [])
  }

  @Test(arguments: names(in: "invalid"))
  func `an invalid one has the fault it is named after`(name: String) throws {
    #expect(try faults("invalid", name).contains { name.hasPrefix($0.code.rawValue) })
  }

  @Test func `every code that a file can show has a fixture`() {
    let shown = Set(Self.names(in: "invalid").map { String($0.prefix(4)) })
    // A file that cannot be read cannot be kept in a checkout that everybody can read.
    #expect(shown == Set(FaultCode.allCases.filter { $0 != .unreadable }.map(\.rawValue)))
    #expect(Self.names(in: "valid").count > 3)
  }

  @Test func `the table of codes in docs says what the program says`() throws {
    let table = try String(contentsOfFile: Checkout.root + "/docs/verify-codes.md", encoding: .utf8)
    for code in FaultCode.allCases {
      #expect(table.contains("| \(code.rawValue) | \(code.what.zh) | \(code.what.en) |"))
    }
  }

  /// Writes the archives anew.
  ///
  /// `JUZHENG_RECORD=1 swift test --filter FixtureTests`. Recording fails, so that nobody takes it for a test that passed.
  @Test(.enabled(if: isRecording))
  func `fixtures are recorded`() throws {
    var seen: Set<FaultCode> = []
    for damage in Damage.all where seen.insert(damage.code).inserted {
      let name = damage.name.split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
      try record(damage.bytes(), "invalid/\(damage.code.rawValue)-\(name).zip")
    }
    try record(SmallBag().zip(), "valid/small.zip")
    try record(Written(SampleCase().contents).bytes, "valid/lamp-strong.zip")
    let honest = SampleCase(verdict: .none, said: SampleCase.honest)
    try record(Written(honest.contents).bytes, "valid/lamp-honest.zip")
    Issue.record("recorded")
  }

  private func record(_ bytes: [UInt8], _ name: String) throws {
    let url = Self.root.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }
}
