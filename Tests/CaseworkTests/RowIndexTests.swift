import Testing

@testable import Casework

@Suite struct RowIndexTests {
  @Test func `rows are found by their key in their order`() {
    let keys: [String?] = ["a", "b", nil, "a", "c", "a"]
    let index = RowIndex(keys.count) { keys[$0] }
    #expect(index["a"] == [0, 3, 5])
    #expect(index["c"] == [4])
    #expect(index["d"].isEmpty)
    #expect(index.first("b") == 1)
    #expect(index.repeated == [0, 3])
  }

  @Test func `rows of several files are one list`() {
    let parts = [[], [1, 2, 3], [], [4], [5, 6]]
    #expect(Array(RowList(parts)) == [1, 2, 3, 4, 5, 6])
    #expect(Array(RowList([[7, 8]])) == [7, 8])
    #expect(RowList<Int>([]).isEmpty)
  }
}
