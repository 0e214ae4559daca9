import Eligibility
import Evidence
import Testing

@Suite struct ConditionTests {
  private let now = china("2026-03-10 12:00:00")
  private var facts: ReviewFacts {
    review(
      .taobao, made: "2026-03-01 10:00:00", finished: "2026-02-27 09:00:00",
      seller: .rated(at: china("2026-03-02 08:00:00")))
  }

  private func assess(_ change: (inout ReviewFacts) -> Void) throws -> Assessment {
    var facts = facts
    change(&facts)
    return try builtInRules().assess(facts, asOf: now)
  }

  @Test func `a review that nobody dated is unknown and nothing is guessed`() throws {
    let answer = try assess { $0.madeAt = nil }
    #expect(answer.status == .unknown)
    #expect(answer.zone == nil && answer.fileBy == nil && answer.effectiveAt == nil)
  }

  @Test func `rating the buyer is asked for until fifteen days after trade success, with its price told`()
    throws
  {
    let answer = try assess { $0.sellerRating = .notRated }
    #expect(answer.status == .requiresAction)
    let need = try #require(answer.missing.first)
    #expect(need.id == "mutual-review")
    #expect(need.until == china("2026-03-14 09:00:00"))
    #expect(need.what.zh.contains("2026-03-14 09:00:00") && need.what.zh.contains("公开"))
    #expect(need.what.en.contains("public"))
  }

  @Test func `a table without the seller's ratings asks to check, and gives nothing up`() throws {
    let open = try assess { $0.sellerRating = .notKnown }
    #expect(open.status == .requiresAction && open.missingIDs.first == "mutual-review")
    let late = try builtInRules().assess(
      review(.taobao, made: "2026-03-01 10:00:00", finished: "2026-02-27 09:00:00", seller: .notKnown),
      asOf: china("2026-03-20"))
    #expect(late.status == .unknown && late.missingIDs.first == "mutual-review")
    #expect(late.effectiveAt == nil)
  }

  @Test func `a rating of unknown time fulfils the mutual review but fixes no date`() throws {
    let answer = try assess { $0.sellerRating = .rated(at: nil) }
    #expect(answer.status == .qualified)
    #expect(answer.effectiveAt == nil)
  }

  @Test func `an order on its way asks to wait for trade success`() throws {
    let answer = try assess { $0.order = OrderFacts(status: .shipped) }
    #expect(answer.status == .requiresAction)
    #expect(answer.missingIDs.contains("order-finished"))
    #expect(answer.missingIDs.contains("logistics-proof"))
  }

  @Test func `a closed order is left to the platform`() throws {
    let answer = try assess {
      $0.order = OrderFacts(status: .closed, finishedAt: china("2026-02-27 09:00:00"))
    }
    #expect(answer.status == .unknown)
    #expect(answer.missingIDs.contains("order-finished"))
  }

  @Test func `without an order both ratings show that it was finished`() throws {
    #expect(try assess { $0.order = nil }.status == .qualified)
    let one = try assess {
      $0.order = nil
      $0.sellerRating = .notRated
    }
    #expect(one.missingIDs.prefix(2) == ["mutual-review", "order-finished"])
    #expect(one.status == .requiresAction)
  }

  @Test func `a positive review is no matter for this complaint, though abuse still is`() throws {
    let answer = try assess { $0.rating = .positive }
    #expect(answer.status == .notQualified)
    #expect(answer.missingIDs == ["rating-kind"])
    #expect(answer.routes.contains { $0.id == "abuse-leak-advert" })
  }

  @Test(arguments: [(1, Status.qualified), (3, .qualified), (4, .notQualified), (5, .notQualified)])
  func `stars stand in for a rating`(stars: Int, status: Status) throws {
    let answer = try assess {
      $0.rating = nil
      $0.stars = stars
    }
    #expect(answer.status == status)
  }

  @Test func `a review with neither rating nor stars is unknown`() throws {
    let answer = try assess { $0.rating = nil }
    #expect(answer.status == .unknown)
    #expect(answer.missingIDs.first == "rating-kind")
  }

  @Test func `an append review is judged on its own and stays unknown`() throws {
    let answer = try assess {
      $0.kind = .append
      $0.madeAt = china("2026-03-08 10:00:00")
    }
    #expect(answer.status == .unknown)
    #expect(answer.fileBy?.earliest == china("2026-04-07 10:00:00"))
    #expect(!answer.missingIDs.contains("mutual-review"))
  }
}
