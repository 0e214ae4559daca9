import Eligibility
import Evidence
import TestSupport
import Testing

/// The program held against `Tests/Oracle/deadlines.py`, which shares nothing with it.
@Suite struct OracleTests {
  private static let hasPython = (try? Program.run(executable: "python3", ["--version"]).status) == 0

  @Test(.enabled(if: hasPython), arguments: [1, 2, 3, 4], ["UTC", "America/New_York"])
  func `a hundred thousand random reviews come out as the calculation in Python has them`(
    seed: Int, zone: String
  ) throws {
    let run = try Program.run(
      executable: "python3", [Checkout.root + "/Tests/Oracle/deadlines.py", "12500", "\(zone)\(seed)".seed],
      environment: ["TZ": zone])
    #expect(run.status == 0, "\(run.errors)")
    let whole = try builtInRules()
    let dates = whole.datesOnly
    var count = 0
    for line in run.text.split(separator: "\n") {
      let case_ = try #require(OracleCase(line))
      // The dates alone come out faster; only clocks need the rest.
      let answer = try (case_.disputeEnd == nil ? dates : whole).assess(case_.facts, asOf: case_.asOf)
      #expect(case_.agrees(with: answer), "\(line): \(answer.status) \(answer.zone as Any) \(answer.packs)")
      count += 1
    }
    #expect(count == 12_500)
  }
}

extension String {
  /// Another seed for another text, the same on every machine.
  fileprivate var seed: String { String(utf8.reduce(7) { ($0 &* 31 &+ Int($1)) & 0xFFFF }) }
}
