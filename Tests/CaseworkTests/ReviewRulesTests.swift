import Evidence
import TestSupport
import Testing

@testable import Casework

/// `rules test` over a merchant's own sentences of a statement.
@Suite struct ReviewRulesTests {
  private let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  /// The outcome with an own statement for every platform, whose example has this length.
  private func outcome(length: Int) throws -> (report: String, passed: Bool) {
    try folder.write(
      """
      id: our-statement
      version: "1"
      source: our own words
      source_date: 2026-01-01
      confidence: A
      categories: [unreasonable-demand]
      sentences:
        - {zh: "订单{order}，请核实。", en: "Order {order}, please verify."}
      examples:
        - {verdict: strong, limit: {unit: characters, count: 500, quote: 80}, facts: {order: "30"}, quotes: [], zh: "订单30，请核实。", length: \(length)}
      """, to: "rules/dossiers/statement-ours.yaml")
    return try ReviewRules(rules: folder.path + "/rules", language: .en, on: .standard).test()
  }

  @Test func `an own statement that keeps its word passes, and no example of the program's suffers from it`()
    throws
  {
    let outcome = try outcome(length: 9)
    #expect(outcome.passed)
    #expect(outcome.report.contains(" statement examples, 0 failed."))
  }

  @Test func `an own statement of another length than it says fails by name`() throws {
    let outcome = try outcome(length: 10)
    #expect(!outcome.passed)
    #expect(outcome.report.contains("✗ our-statement example 1: length is 9 characters, not 10\n"))
    #expect(outcome.report.contains(" 1 failed."))
  }
}
