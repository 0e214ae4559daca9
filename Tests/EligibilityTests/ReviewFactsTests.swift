import Eligibility
import Evidence
import Testing

@Suite struct ReviewFactsTests {
  private let citation = Citation(original: OriginalID(0), bytes: 0..<1, place: .row(2))

  private var row: Review {
    var review = Review(order: Identifier("3026000000000000001"), text: "", citation: citation)
    review.rating = .neutral
    review.stars = 2
    review.madeAt = china("2026-03-01 10:00:00")
    return review
  }

  @Test func `a row and its order give the facts`() {
    var order = Order(id: Identifier("3026000000000000001"), status: .finished, citation: citation)
    order.finishedAt = china("2026-02-27 09:00:00")
    let facts = ReviewFacts(of: row, order: order, platforms: [.taobao])
    #expect(facts.kind == .first && facts.rating == .neutral && facts.stars == 2)
    #expect(facts.madeAt == row.madeAt)
    #expect(facts.order == OrderFacts(status: .finished, finishedAt: order.finishedAt))
  }

  @Test func `an empty cell means not rated only where the table has the column`() {
    var review = row
    #expect(SellerRating(of: review) == .notKnown)
    review.sellerRatingKnown = true
    #expect(SellerRating(of: review) == .notRated)
    review.sellerRating = .positive
    #expect(SellerRating(of: review) == .rated(at: nil))
    review.sellerRatedAt = china("2026-03-02")
    #expect(SellerRating(of: review) == .rated(at: china("2026-03-02")))
  }

  @Test func `an append review has its own time, and a row without one gives none`() {
    var review = row
    #expect(ReviewFacts(appendOf: review, order: nil, platforms: [.taobao]) == nil)
    review.appendText = "再说一句"
    let undated = ReviewFacts(appendOf: review, order: nil, platforms: [.taobao])
    #expect(undated?.kind == .append && undated?.madeAt == nil)
    review.appendedAt = china("2026-03-08 10:00:00")
    #expect(
      ReviewFacts(appendOf: review, order: nil, platforms: [.taobao])?.madeAt == china("2026-03-08 10:00:00"))
  }
}
