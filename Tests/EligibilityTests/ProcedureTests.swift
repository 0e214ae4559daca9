import Eligibility
import Evidence
import Packs
import Testing

@Suite struct ProcedureTests {
  private func assess(_ platform: Platform, filed: FiledFacts?) throws -> Assessment {
    var facts = review(platform, made: "2026-03-01 10:00:00", finished: "2026-02-27 09:00:00")
    facts.filed = filed
    return try builtInRules().assess(facts, asOf: china("2026-03-20 12:00:00"))
  }

  @Test func `what happens with a complaint is told with its source, and without dates before it is filed`()
    throws
  {
    let answer = try assess(.taobao, filed: nil)
    #expect(
      answer.procedure.map(\.id) == [
        "appeal", "upload", "respondent", "decision", "second-review", "settled",
      ])
    #expect(answer.procedure.allSatisfy { $0.at == nil && !$0.source.isEmpty && !$0.what.en.isEmpty })
    #expect(answer.filed == nil)
  }

  @Test func `after filing the buyer has three days and the platform three working days`() throws {
    // A Friday: Monday, Tuesday, Wednesday to its end.
    let answer = try assess(.taobao, filed: FiledFacts(at: china("2026-03-13 16:20:00"), result: "处理中"))
    let ends = Dictionary(uniqueKeysWithValues: answer.procedure.map { ($0.id, $0.at) })
    #expect(ends["respondent"] == china("2026-03-16 16:20:00"))
    #expect(ends["decision"] == china("2026-03-19"))
    #expect(ends["appeal"] == .some(nil))
    #expect(answer.filed?.result == "处理中" && answer.filed?.at == china("2026-03-13 16:20:00"))
  }

  @Test(arguments: [
    ("2026-03-13 00:00:00", "2026-03-21"), ("2026-03-13 23:59:59", "2026-03-21"),
    ("2026-03-14 12:00:00", "2026-03-21"), ("2026-03-15 12:00:00", "2026-03-21"),
    ("2026-03-16 12:00:00", "2026-03-24"),
  ])
  func `five working days skip the weekend and end at midnight`(filed: String, end: String) throws {
    let answer = try assess(Platform("pdd"), filed: FiledFacts(at: china(filed), result: ""))
    #expect(answer.procedure.first { $0.id == "decision" }?.at == china(end))
  }

  @Test(arguments: [("pdd", "举报一次"), ("meituan", "可以再次申诉"), ("taobao", "没有公开")])
  func `whether a second report is taken is the platform's own rule`(platform: String, words: String) throws {
    let answer = try assess(
      Platform(platform), filed: FiledFacts(at: china("2026-03-10 09:00:00"), result: "驳回"))
    #expect(answer.filed?.what.zh.contains(words) == true)
  }

  @Test func `a complaint of unknown time dates nothing`() throws {
    let answer = try assess(Platform("pdd"), filed: FiledFacts(at: nil, result: ""))
    #expect(answer.filed != nil)
    #expect(answer.procedure.allSatisfy { $0.at == nil })
  }
}
