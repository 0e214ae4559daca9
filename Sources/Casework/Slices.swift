/// A list of numbers, cut into slices that are worked on several at a time.
struct Slices: Sendable {
  private let count: Int
  private let length: Int
  private let workers: Int

  init(count: Int, length: Int, workers: Int) {
    self.count = count
    self.length = length
    self.workers = max(1, workers)
  }

  /// Works on every slice and hands on the results in the order of the slices.
  ///
  /// No more slices are begun than a few ahead of the one waited for, so that results do not pile up.
  /// - Throws: What `take` throws.
  func map<Result: Sendable>(
    _ work: @escaping @Sendable (Range<Int>) -> Result, inOrder take: (Result) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var waiting = stride(from: 0, to: count, by: length).makeIterator()
      var early: [Int: Result] = [:]
      var wanted = 0
      func begin() {
        guard let start = waiting.next() else { return }
        let slice = start..<min(start + length, count)
        group.addTask { (start, work(slice)) }
      }
      for _ in 0..<workers * 2 { begin() }
      while let (start, result) = try await group.next() {
        early[start] = result
        while let next = early.removeValue(forKey: wanted) {
          try take(next)
          wanted += length
          begin()
        }
      }
    }
  }
}
