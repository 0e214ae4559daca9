import Synchronization
import Testing

@testable import Casework

@Suite struct SlicesTests {
  /// Says whether two workers had it in hand at once.
  private final class Tool: Sendable {
    let inHand = Mutex(false)
    let wasShared = Mutex(false)

    func use(_ body: () -> Void) {
      if inHand.withLock({ held in
        defer { held = true }; return held
      }) {
        wasShared.withLock { $0 = true }
      }
      body()
      inHand.withLock { $0 = false }
    }
  }

  @Test(arguments: [(0, 3), (1, 3), (9, 3), (1000, 7)])
  func `every number is worked on once, in order, with one tool a worker`(count: Int, length: Int)
    async throws
  {
    let tools = [Tool(), Tool(), Tool()]
    var seen: [Int] = []
    try await Slices(count: count, length: length).map(with: tools) { slice, tool in
      tool.use { for _ in 0..<(slice.lowerBound % 5) * 200 { _ = Array(slice) } }
      return Array(slice)
    } inOrder: {
      seen += $0
    }
    #expect(seen == Array(0..<count))
    #expect(tools.allSatisfy { !$0.wasShared.withLock(\.self) })
  }

  @Test func `a result that cannot be taken ends the work`() async {
    struct Full: Error {}
    await #expect(throws: Full.self) {
      try await Slices(count: 100, length: 1).map(with: [0, 1]) { slice, _ in
        slice.lowerBound
      } inOrder: {
        if $0 == 3 { throw Full() }
      }
    }
  }
}
