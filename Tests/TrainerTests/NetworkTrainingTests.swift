import Detection
import Testing

@testable import Trainer

/// Two lines in one order press, in the other they do not; what else is said changes from one to the next.
private func lessons(_ count: Int) -> [NetworkTraining.Lesson] {
  (0..<count).map { number in
    let presses = number % 2 == 0
    let said: [[UInt16]] = presses ? [[11, 12], [21, 22]] : [[21, 22], [11, 12]]
    let other = NetworkLine(number: 1, side: 1, characters: [UInt16(100 + number % 50)])
    let lines = [
      NetworkLine(number: 0, side: 0, characters: said[0]), other,
      NetworkLine(number: 2, side: 0, characters: said[1]),
    ]
    var verdicts = SIMD8<Float>()
    verdicts[NetworkShape.pressing] = presses ? 1 : 0
    return NetworkTraining.Lesson(
      lines: lines, traits: [], verdicts: verdicts, lineKinds: lines.map { _ in SIMD4() },
      known: lines.map { _ in SIMD4() })
  }
}

@Suite struct NetworkTrainingTests {
  @Test func `the network learns what only the order of the lines tells`() throws {
    let lessons = lessons(240)
    var network = DialogueNetwork(NetworkTraining.weights(from: lessons, traits: 1))
    let scores = lessons.prefix(10).map { network.read($0.lines, traits: []).verdicts[NetworkShape.pressing] }
    #expect(scores.enumerated().allSatisfy { ($0.offset % 2 == 0) == ($0.element > 0) })
  }

  @Test func `the same lessons give the same weights`() throws {
    let lessons = lessons(8)
    let one = NetworkTraining.weights(from: lessons, traits: 1)
    let two = NetworkTraining.weights(from: lessons, traits: 1)
    for part in NetworkWeights.parts { #expect(one[keyPath: part.path] == two[keyPath: part.path]) }
  }

  @Test func `chance is the same each time and fills its range`() {
    var one = Chance(seed: 3)
    var two = Chance(seed: 3)
    let shares = (0..<1_000).map { _ in one.share() }
    #expect(shares == (0..<1_000).map { _ in two.share() })
    #expect(shares.allSatisfy { (0..<1).contains($0) })
    #expect(shares.contains { $0 < 0.05 } && shares.contains { $0 > 0.95 })
    #expect(one.shuffled(50).sorted() == Array(0..<50))
    #expect(one.shuffled(50) != Array(0..<50))
  }
}
