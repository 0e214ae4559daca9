internal import Evidence

/// A rule as the judge uses it.
///
/// A class, so that turns hold it for the price of a pointer.
final class CompiledRule: Sendable {
  let id: String
  let title: Wording
  let speaker: Speaker
  let act: Act
  let elements: [Element]
  let force: Force
  let category: Category?
  let withHandle: Bool
  let advice: Wording
  let rank: Int
  let besideDemand: Bool
  let examples: RuleExamples

  /// - Throws: ``RuleError`` when the file names an element or a category that does not exist.
  init(_ rule: ActRule) throws(RuleError) {
    var elements: [Element] = []
    for name in rule.elements {
      guard let element = Element(rawValue: name) else {
        throw RuleError(code: .unknownWord, rule: rule.head.id, detail: name)
      }
      elements.append(element)
    }
    if let name = rule.category, Category(rawValue: name) == nil {
      throw RuleError(code: .unknownWord, rule: rule.head.id, detail: name)
    }
    id = rule.head.id
    title = rule.title.wording
    speaker = rule.speaker
    act = rule.act
    self.elements = elements
    force = rule.force
    category = rule.category.flatMap { Category(rawValue: $0) }
    withHandle = rule.withHandle
    advice = rule.advice?.wording ?? rule.why.wording
    rank = rule.rank ?? 100
    besideDemand = rule.besideDemand
    examples = rule.examples
  }

  /// Whether the rule listens to that side.
  func isHeard(from side: Speaker) -> Bool { speaker == side || speaker == .anyone }
}
