import Evidence
import Testing

@Suite struct MoneyTests {
  @Test(
    arguments: [
      (0, "0.00"), (5, "0.05"), (50, "0.50"), (20_000, "200.00"), (-5, "-0.05"), (-12_345, "-123.45"),
      (.max, "92233720368547758.07"), (.min, "-92233720368547758.08"),
    ] as [(Int64, String)])
  func `amounts have two decimals and no grouping`(fen: Int64, text: String) {
    #expect(Money(fen: fen).yuan == text)
  }

  @Test func `amounts compare by value`() { #expect(Money(fen: 99) < Money(fen: 100)) }
}
