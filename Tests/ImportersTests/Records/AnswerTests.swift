import Evidence
import Testing

@testable import Importers

@Suite struct AnswerTests {
  private func rates(_ list: String) -> String {
    "{\"traderates_get_response\":{\"trade_rates\":{\"trade_rate\":\(list)}}}"
  }

  private func trade(_ orders: String) -> String {
    """
    <?xml version="1.0"?><!-- saved --><trade_fullinfo_get_response><trade><tid>3026000000000007932</tid>\
    <status>TRADE_CLOSED</status>\(orders)</trade></trade_fullinfo_get_response>
    """
  }

  @Test func `a number of nineteen digits keeps them all`() throws {
    let file = try TableFile(
      rates("{\"tid\":3026000000000007932,\"oid\":3026000000000007933,\"role\":\"buyer\",\"result\":\"bad\"}")
    )
    #expect(file.reviews.map(\.order) == [Identifier("3026000000000007932")])
    #expect(file.reviews.map(\.line) == [Identifier("3026000000000007933")])
  }

  @Test func `a list of one may come as its element or as a list`() throws {
    let one = "{\"tid\":1234567,\"role\":\"buyer\",\"result\":\"neutral\"}"
    #expect(try TableFile(rates(one)).reviews.map(\.rating) == [.neutral])
    #expect(try TableFile(rates("[\(one)]")).reviews.map(\.rating) == [.neutral])
  }

  @Test func `a seller's rating joins the review of its sub-order only`() throws {
    let seller =
      "{\"tid\":1234567,\"oid\":1,\"role\":\"seller\",\"result\":\"good\",\"created\":\"2026-03-02 08:00:00\"}"
    let buyer = { (oid: Int) in "{\"tid\":1234567,\"oid\":\(oid),\"role\":\"buyer\",\"result\":\"bad\"}" }
    let file = try TableFile(rates("[\(buyer(1)),\(buyer(2)),\(seller)]"))
    #expect(file.reviews.map(\.sellerRating) == [.positive, nil])
    #expect(file.reviews.map(\.sellerRatingKnown) == [true, true])
    #expect(file.reviews.first?.sellerRatedAt?.written == "2026-03-02 08:00:00")
  }

  @Test func `where no seller's rating is in the file, nothing is known of any`() throws {
    let file = try TableFile(rates("{\"tid\":1234567,\"role\":\"buyer\",\"result\":\"bad\"}"))
    #expect(file.reviews.map(\.sellerRatingKnown) == [false])
  }

  @Test func `a trade without sub-orders is one order`() throws {
    let file = try TableFile(trade(""))
    #expect(file.lines == ["row 1 order 3026000000000007932 status=closed"])
  }

  @Test func `what a sub-order says goes before what its trade says`() throws {
    let file = try TableFile(
      trade(
        "<orders><order><oid>7</oid><status>TRADE_FINISHED</status></order><order><oid>8</oid></order></orders>"
      ))
    #expect(file.orders.map(\.status) == [.finished, .closed])
    #expect(file.orders.map(\.line?.text) == ["7", "8"])
  }

  @Test func `an answer that ends too early keeps what came before`() throws {
    let one = "{\"tid\":1234567,\"role\":\"buyer\",\"result\":\"bad\"}"
    let whole = rates("[\(one),\(one)]")
    let file = try TableFile(String(whole.dropLast(20)))
    #expect(file.reviews.count == 1)
    #expect(file.warnings == ["truncated"])
  }

  @Test func `a record too large to hold is named, the others are read`() throws {
    let one = "{\"tid\":1234567,\"role\":\"buyer\",\"result\":\"bad\"}"
    let huge =
      "{\"tid\":7654321,\"role\":\"buyer\",\"content\":\"\(String(repeating: "长", count: 400_000))\"}"
    let file = try TableFile(rates("[\(huge),\(one)]"))
    #expect(file.reviews.count == 1)
    #expect(file.accounting.warnings.map(\.detail) == ["record-too-large"])
  }

  @Test func `an answer with records of no use is an error`() {
    #expect(throws: ImportError(.nothingInside)) { try TableFile(rates("[{\"role\":\"buyer\"}]")) }
  }
}
