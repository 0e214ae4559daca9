import Testing

@testable import Casework

@Suite struct OriginalsMakerTests {
  @Test func `ranges are put in order and joined where they touch`() {
    #expect(OriginalsMaker.joined([30..<40, 0..<10, 10..<20, 35..<50]) == [0..<20, 30..<50])
    #expect(OriginalsMaker.joined([]) == [])
    #expect(OriginalsMaker.joined([5..<9, 5..<6]) == [5..<9])
  }
}
