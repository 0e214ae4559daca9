internal import Evidence

/// A message of the case with the acts that count, now that its speaker is known.
struct Turn: Sendable {
  /// An act of this turn and the rule that recognised it.
  struct Done: Sendable {
    var rule: CompiledRule
    var heard: HeardMessage.HeardAct
  }

  let message: HeardMessage
  /// What the acts amount to, at hand since it is asked for far more often than the acts themselves.
  let gist: Gist
  let role: Role

  /// A turn of the buyer or of the staff.
  init(_ message: HeardMessage, role: Role) {
    self.message = message
    self.role = role
    gist = role == .buyer ? message.remark.buyer : message.remark.seller
  }

  var isBuyer: Bool { role == .buyer }

  /// The acts with their rules, without those that only the other side can do.
  var acts: [Done] { message.remark.acts(of: isBuyer ? .buyer : .seller) }

  func does(_ act: Act) -> Bool { gist.acts.contains(act) }

  func doesOneOf(_ set: ActSet) -> Bool { gist.acts.overlaps(set) }

  /// How openly the turn carries `element`; nil when it does not.
  func force(of element: Element) -> Force? { gist.force(of: element) }

  /// Whether the turn carries an element.
  var isPressing: Bool { gist.isPressing }

  var elements: [Element] { Element.allCases.filter { force(of: $0) != nil } }

  var folds: FoldSet { acts.reduce(into: FoldSet()) { $0.formUnion($1.heard.folds) } }
}
