internal import Evidence

/// A message of the case with the acts that count, now that its speaker is known.
struct Turn: Sendable {
  var message: HeardMessage
  var role: Role
  var acts: [Done]

  /// An act of this turn and the rule that recognised it.
  struct Done: Sendable {
    var rule: CompiledRule
    var heard: HeardMessage.HeardAct
  }

  var isBuyer: Bool { role == .buyer }

  func does(_ act: Act) -> Bool { acts.contains { $0.rule.act == act } }

  func doesOneOf(_ set: Set<Act>) -> Bool { acts.contains { set.contains($0.rule.act) } }

  /// How openly the turn carries `element`; nil when it does not.
  func force(of element: Element) -> Force? {
    let forces = acts.filter { $0.rule.elements.contains(element) }.map(\.rule.force)
    return forces.contains(.open) ? .open : forces.first
  }

  var elements: [Element] { Element.allCases.filter { force(of: $0) != nil } }

  var folds: FoldSet { acts.reduce(into: FoldSet()) { $0.formUnion($1.heard.folds) } }
}
