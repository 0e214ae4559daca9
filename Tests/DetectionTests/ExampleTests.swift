import Detection
import Testing

@Test func `every marked conversation of every rule comes out as marked`() throws {
  let results = try Shared.rulebook().testExamples()
  #expect(results.count > 100)
  for result in results {
    #expect(result.passed, "\(result.rule): \(result.example) → \(result.detail)")
  }
}

@Test func `every rule has an example that must hit and one that must not`() throws {
  for file in try Shared.packs.get().files {
    guard case .act(let rule) = file else { continue }
    #expect(!rule.examples.hit.isEmpty, "\(rule.head.id)")
    #expect(!rule.examples.miss.isEmpty, "\(rule.head.id)")
    #expect(!rule.head.source.isEmpty && "ABCD".contains(rule.head.confidence), "\(rule.head.id)")
  }
}

@Test func `every rule says what it is known to take wrongly`() throws {
  let rulebook = try Shared.rulebook()
  #expect(rulebook.knownFalsePositives.count > 60)
  for (rule, known) in rulebook.knownFalsePositives { #expect(!known.isEmpty, "\(rule)") }
}

@Test func `an example without its mark in the right place fails`() throws {
  guard case .act(var rule) = try Shared.packs.get().files.first(where: { $0.head.id == "demand-fee" }) else {
    Issue.record("no such rule")
    return
  }
  rule.examples.hit = ["buyer: ⟦今天天气⟧不错"]
  rule.examples.miss = ["buyer: 封口费拿来"]
  let files = try Shared.packs.get().files + [.act(rule)]
  let results = try Rulebook(RulePacks(files)).testExamples().filter { $0.rule == "demand-fee" }
  #expect(results.map(\.passed) == [false, false])
}

@Test func `a later file with the same id replaces the earlier one`() throws {
  let packs = try Shared.packs.get()
  let doubled = RulePacks(packs.files + packs.files)
  #expect(doubled.files.count == packs.files.count)
}
