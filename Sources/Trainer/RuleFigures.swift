internal import Detection

/// In how many conversations each rule is recognised, by label: where it helps, and whom it may hurt.
struct RuleFigures {
  private(set) var pressing: [String: Int] = [:]
  private(set) var honest: [String: Int] = [:]

  mutating func take(_ conversation: LabelledConversation, _ rules: Set<String>) {
    for rule in rules {
      if conversation.isPressing { pressing[rule, default: 0] += 1 }
      if conversation.isHonest { honest[rule, default: 0] += 1 }
    }
  }

  var rules: [String] { Set(pressing.keys).union(honest.keys).sorted() }
}
