import Detection
import Testing

@testable import Trainer

@Suite struct LessonBookTests {
  /// A dialogue that presses and one that does not, five times each.
  private func examples() throws -> TrainingSet {
    let honest = LabelledConversation(
      id: "1", saying: [(.buyer, "在吗"), (.seller, "亲在的"), (.buyer, "什么时候发货")])
    var pressing = LabelledConversation(
      id: "2", saying: [(.buyer, "收到了"), (.seller, "亲满意吗"), (.buyer, "转我三百就删差评")])
    pressing.label = .extortion
    pressing.gold.key = [2]
    pressing.elements = ["2": "DT"]
    let all = (0..<5).flatMap { _ in [honest, pressing] }
    return TrainingSet([("one.jsonl", all)], rulebook: try Sets.rulebook())
  }

  @Test func `a lesson says what each line of the buyer is, as far as somebody noted it`() throws {
    let set = try examples()
    let book = LessonBook(traits: set.traits)
    let pressing = try #require(set.examples.first { $0.conversation.isPressing })
    let lesson = book.lesson(from: pressing)
    #expect(lesson.lineKinds == [SIMD4(), SIMD4(), SIMD4(1, 0, 1, 1)])
    #expect(lesson.known == [SIMD4(repeating: 1), SIMD4(), SIMD4(repeating: 1)])
    #expect(lesson.verdicts[NetworkShape.pressing] > 0.9)
    #expect(lesson.verdicts[NetworkShape.extortion] > 0.9)
    #expect(lesson.traits.allSatisfy { set.traits.indices.contains($0) })
    var unnoted = pressing
    unnoted.conversation.elements = nil
    #expect(book.lesson(from: unnoted).known.first == SIMD4(1, 0, 0, 0))
  }

  @Test func `mixtures are put together out of honest talk and nothing else`() throws {
    let set = try examples()
    let book = LessonBook(traits: set.traits)
    let mixtures = book.mixtures(of: set.examples)
    #expect(mixtures.count == set.examples.count / 3)
    let honest = set.examples.filter(\.conversation.isHonest).flatMap(\.sample.lines).map(\.characters)
    for mixture in mixtures {
      #expect(mixture.lines.allSatisfy { honest.contains($0.characters) })
      #expect(mixture.verdicts[NetworkShape.pressing] < 0.1)
      #expect(mixture.lineKinds.allSatisfy { $0 == SIMD4() })
    }
    #expect(mixtures.map(\.lines.count) == book.mixtures(of: set.examples).map(\.lines.count))
  }
}
