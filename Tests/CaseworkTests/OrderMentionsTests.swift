import Testing

@testable import Casework

@Suite struct OrderMentionsTests {
  private func numbers(_ text: String) -> Set<String> {
    var mentions = OrderMentions(OrderMentions.Shape(fewestDigits: 10, mostDigits: 24, mostNumbers: 8))
    mentions.scan(text)
    return mentions.numbers
  }

  @Test func `finds order numbers between other characters`() {
    #expect(numbers("订单编号：302600000000007919，谢谢") == ["302600000000007919"])
    #expect(numbers("[订单]3026000000000079191") == ["3026000000000079191"])
  }

  @Test func `keeps the minus of Pinduoduo numbers and their parts`() {
    #expect(numbers("260302-123456789012345") == ["260302-123456789012345", "123456789012345"])
  }

  @Test func `sums, dates and short numbers are no order numbers`() {
    #expect(numbers("2026-03-02 13:18 退 200 元，电话转 123456").isEmpty)
  }

  @Test func `a number without end is none`() {
    #expect(numbers(String(repeating: "7", count: 40)).isEmpty)
  }

  @Test func `numbers beyond the most that are kept are counted`() {
    var mentions = OrderMentions(OrderMentions.Shape(fewestDigits: 10, mostDigits: 24, mostNumbers: 2))
    mentions.scan("3026000000000001 3026000000000002 3026000000000003 3026000000000001")
    #expect(mentions.numbers == ["3026000000000001", "3026000000000002"])
    #expect(mentions.leftOut == 1)
  }
}
