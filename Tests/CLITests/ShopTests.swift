import Foundation
import TestSupport
import Testing

/// The four fictional shops, judged as of one moment, against what a person has read and approved.
@Suite struct ShopTests {
  static let shops = ["honest-complaint", "lone-extorter", "ring", "seller-offered-first"]
  static let asOf = ["--as-of", "2026-03-20T12:00:00+08:00"]

  @Test(arguments: shops, ["flag", "deadlines"])
  func `the report of a shop is the approved one`(shop: String, command: String) throws {
    let folder = Checkout.fixtures + "/shops/" + shop
    let result = try Program.run([command, folder, "--format", "json"] + Self.asOf)
    #expect(result.status <= 1, "\(result.errors)")
    let verdict = try Golden.compare(
      try Self.withoutPacks(result.output), with: "\(shop).\(command).json", in: Checkout.fixtures + "/shops")
    #expect(verdict == .same)
  }

  @Test(arguments: shops)
  func `a report is the same in any zone and locale`(shop: String) throws {
    let arguments = ["flag", Checkout.fixtures + "/shops/" + shop, "--format", "json"] + Self.asOf
    let here = try Program.run(arguments)
    let there = try Program.run(arguments, environment: ["TZ": "America/New_York", "LC_ALL": "C"])
    #expect(here.output == there.output)
    #expect(!here.output.isEmpty)
  }

  @Test(arguments: ["flag", "deadlines"])
  func `a clock that is years behind is said, and does not pass for a clean answer`(command: String) throws {
    let folder = Checkout.fixtures + "/shops/lone-extorter"
    let result = try Program.run([
      command, folder, "--as-of", "2020-01-01T00:00:00+08:00", "--language", "en",
    ])
    #expect(result.status == 1)
    #expect(result.errors.contains("later than the moment of judging"))
    let right = try Program.run(["flag", folder, "--language", "en"] + Self.asOf)
    #expect(!right.errors.contains("later than"))
  }

  /// The report without the packs' digests, which change with every edit of a rule.
  private static func withoutPacks(_ json: [UInt8]) throws -> String {
    var report = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
    #expect((report.removeValue(forKey: "rulePacks") as? [Any])?.isEmpty == false)
    let bytes = try JSONSerialization.data(
      withJSONObject: report, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }
}
