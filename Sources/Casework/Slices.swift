/// A list of numbers, cut into slices that are worked on several at a time.
struct Slices: Sendable {
  private let count: Int
  private let length: Int

  init(count: Int, length: Int) {
    self.count = count
    self.length = length
  }

  /// Works on every slice and hands on the results in the order of the slices.
  ///
  /// There are as many workers as `tools`. A tool is in one worker's hands at a time: threads that use the same objects
  /// fight over their reference counts, and two become slower than one.
  /// - Throws: What `take` throws.
  func map<Tool: Sendable, Result: Sendable>(
    with tools: [Tool], _ work: @escaping @Sendable (Range<Int>, Tool) -> Result,
    inOrder take: (Result) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (start: Int, worker: Int, result: Result).self) { group in
      var free = Array(tools.indices)
      var (begun, wanted) = (0, 0)
      var early: [Int: Result] = [:]
      while wanted < count {
        // Not far ahead of the one waited for, so that results do not pile up.
        while begun < count, begun - wanted < 2 * length * tools.count, let worker = free.popLast() {
          let slice = begun..<min(begun + length, count)
          group.addTask { (slice.lowerBound, worker, work(slice, tools[worker])) }
          begun = slice.upperBound
        }
        guard let done = try await group.next() else { return }
        free.append(done.worker)
        early[done.start] = done.result
        while let next = early.removeValue(forKey: wanted) {
          try take(next)
          wanted = min(wanted + length, count)
        }
      }
    }
  }
}
