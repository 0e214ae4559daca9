import Eligibility
import Evidence
import Testing

@Suite struct EvidenceNeedTests {
  private func assess(_ evidence: EvidenceFacts) throws -> Assessment {
    var facts = review(
      .taobao, made: "2026-03-01 10:00:00", finished: "2026-02-27 09:00:00",
      seller: .rated(at: china("2026-03-02 08:00:00")))
    facts.evidence = evidence
    return try builtInRules().assess(facts, asOf: china("2026-03-20 12:00:00"))
  }

  @Test func `lacking evidence is named and never changes the status`() throws {
    let answer = try assess(EvidenceFacts())
    #expect(answer.status == .qualified)
    #expect(answer.missingIDs == ["evidence-chat", "evidence-call", "proof-number"])
  }

  @Test func `a conversation is enough unless a call is known`() throws {
    #expect(try assess(EvidenceFacts(hasChat: true)).missingIDs == ["proof-number"])
    let called = try assess(EvidenceFacts(hasChat: true, hasCall: true))
    #expect(called.missingIDs == ["evidence-call", "proof-number"])
    let recorded = try assess(EvidenceFacts(hasChat: true, hasCall: true, hasRecording: true))
    #expect(recorded.missingIDs == ["proof-number"])
  }

  @Test func `the proof number is due before the authorisation no longer reaches the first message`() throws {
    let answer = try assess(EvidenceFacts(hasChat: true, chatFrom: china("2025-12-25 08:00:00")))
    #expect(answer.missing.first { $0.id == "proof-number" }?.until == china("2026-03-25 08:00:00"))
  }

  @Test func `a complaint that cannot be filed asks for no evidence`() throws {
    let facts = review(.tmall, made: "2026-01-01 10:00:00", finished: "2025-12-27 09:00:00")
    let answer = try builtInRules().assess(facts, asOf: china("2026-03-20"))
    #expect(answer.status == .notQualified)
    #expect(answer.missing.isEmpty)
  }

  @Test func `every clock runs from its own moment, the first to end first`() throws {
    var facts = review(.taobao, made: "2026-03-01 10:00:00", finished: "2026-02-27 09:00:00")
    facts.order?.createdAt = china("2026-02-20 09:00:00")
    let answer = try builtInRules().assess(facts, asOf: china("2026-03-20"))
    #expect(
      answer.evidenceExpires.compactMap(\.at?.written) == [
        "2026-02-27 09:00:00",  // 7 days on the server
        "2026-03-22 09:00:00",  // 30 days of chat by the interface
        "2026-03-31 10:00:00",  // the buyer's change
        "2026-03-31 10:00:00",  // the seller's explanation
        "2026-05-21 09:00:00",  // 90 days of chat for the staff
        "2026-08-26 09:00:00",  // the append review
        "2026-08-28 10:00:00",  // 180 days of reviews by the interface
        "2029-02-26 09:00:00",  // the platform's records
      ])
  }

  @Test func `a clock without its moment does not run`() throws {
    var facts = review(.taobao, made: nil, finished: nil)
    facts.order = nil
    #expect(try builtInRules().assess(facts, asOf: china("2026-03-20")).evidenceExpires.isEmpty)
  }
}

/// What evidence a platform takes, and how.
@Suite struct EvidenceKindTests {
  private func missing(_ platform: Platform = .taobao, _ change: (inout EvidenceFacts) -> Void) throws
    -> [Missing]
  {
    var facts = review(
      platform, made: "2026-03-01 10:00:00", finished: "2026-02-27 09:00:00",
      seller: .rated(at: china("2026-03-02 08:00:00")))
    facts.evidence = EvidenceFacts(hasChat: true)
    change(&facts.evidence)
    return try builtInRules().assess(facts, asOf: china("2026-03-20 12:00:00")).missing
  }

  private func words(_ missing: [Missing], _ id: String) -> String {
    missing.filter { $0.id == id }.map(\.what.zh).joined()
  }

  @Test func `a conversation outside the platform is for reference only`() throws {
    let list = try missing { $0.isChatElsewhere = true }
    #expect(list.map(\.id) == ["evidence-chat", "proof-number"])
    #expect(words(list, "evidence-chat").contains("只作参考"))
    let ebay = try missing(Platform("ebay")) { $0.isChatElsewhere = true }
    #expect(words(ebay, "evidence-chat").contains("站内消息"))
  }

  @Test func `short messages want the operator's bill`() throws {
    let list = try missing {
      $0.isChatElsewhere = true
      $0.hasShortMessages = true
    }
    #expect(words(list, "evidence-chat").contains("官方明细单"))
  }

  @Test func `a number that nothing ties to the order is said, and one that is tied is not`() throws {
    #expect(try missing { $0.phone = .masked }.map(\.id) == ["proof-number"])
    let loose = try missing {
      $0.phone = .masked
      $0.hasLooseCalls = true
    }
    #expect(loose.map(\.id) == ["evidence-call", "proof-number"])
    let meituan = Platform("meituan")
    #expect(words(try missing(meituan) { _ in }, "evidence-call").contains("一致"))
    #expect(words(try missing(meituan) { $0.phone = .matches }, "evidence-call").isEmpty)
  }

  @Test func `a recording still on a phone has no date, stands first, and is gone once handed in`() throws {
    var facts = review(.taobao, made: "2026-03-01 10:00:00", finished: "2026-02-27 09:00:00")
    facts.evidence = EvidenceFacts(hasCall: true)
    facts.evidence.callFrom = china("2026-03-02 20:00:00")
    let rules = try builtInRules()
    let now = china("2026-03-20 12:00:00")
    let first = try rules.assess(facts, asOf: now).evidenceExpires.first
    #expect(first?.id == "phone-recordings" && first?.at == nil)
    facts.evidence.hasRecording = true
    #expect(
      try rules.assess(facts, asOf: now).evidenceExpires.allSatisfy { $0.id != "phone-recordings" })
  }
}
