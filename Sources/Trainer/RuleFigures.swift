internal import Detection

/// In how many conversations each rule is recognised, by label: where it helps, and whom it may hurt.
struct RuleFigures {
  /// One rule among the conversations looked at.
  struct Row {
    var rule: String
    /// Of the conversations in which a buyer presses or is suspected to, those with it and those without.
    var hits: Int
    var misses: Int
    /// Honest conversations with it.
    var honest: Int

    /// In hundredths, of all conversations with it those that press; of all that press those with it.
    var precision: Int { hits * 100 / max(1, hits + honest) }
    var recall: Int { hits * 100 / max(1, hits + misses) }
  }

  private var pressing: [String: Int] = [:]
  private var honest: [String: Int] = [:]
  private var pressingCount = 0

  mutating func take(_ conversation: LabelledConversation, _ rules: Set<String>) {
    if conversation.isPressing { pressingCount += 1 }
    for rule in rules {
      if conversation.isPressing { pressing[rule, default: 0] += 1 }
      if conversation.isHonest { honest[rule, default: 0] += 1 }
    }
  }

  /// The rules recognised anywhere, by id.
  var rows: [Row] {
    Set(pressing.keys).union(honest.keys).sorted().map { rule in
      let hits = pressing[rule] ?? 0
      return Row(rule: rule, hits: hits, misses: pressingCount - hits, honest: honest[rule] ?? 0)
    }
  }
}
