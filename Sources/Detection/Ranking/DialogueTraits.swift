internal import Evidence

/// What a dialogue is like, for the ranker: the acts of each side, the review, the sums, what the buyer may claim.
struct DialogueTraits {
  let rules: [CompiledRule]
  let dialogue: Dialogue
  let claims: Claims
  let standing: Standing
  let initiative: Initiative
  /// What the rules by themselves make of it.
  let level: Level?

  /// The trait of a buyer who tells of a fault or names a ground, and no sum beyond what that grants.
  static let within = "within entitlement"

  /// The traits that the dialogue has, by name.
  func present() -> Set<String> {
    var traits: Set<String> = []
    for rule in heard(from: .buyer) {
      traits.insert("buyer " + rule.act.rawValue)
      traits.insert("rule " + rule.id)
    }
    for rule in heard(from: .seller) { traits.insert("staff " + rule.act.rawValue) }
    traits.insert("review " + review)
    if let level { traits.insert("level " + level.rawValue) }
    traits.formUnion(claimed())
    traits.formUnion(sums())
    return traits
  }

  /// The rules recognised in the words of one side, each once: a long dialogue has many turns and few rules.
  private func heard(from side: Speaker) -> [CompiledRule] {
    var isHeard = [Bool](repeating: false, count: rules.count)
    for turn in dialogue.turns where turn.isBuyer == (side == .buyer) {
      for act in turn.message.acts { isHeard[act.rule] = true }
    }
    return rules.indices.filter { isHeard[$0] && rules[$0].isHeard(from: side) }.map { rules[$0] }
  }

  private var review: String { standing.review == nil ? "none" : standing.isBad ? "bad" : "good" }

  private func claimed() -> Set<String> {
    var traits: Set<String> = []
    if claims.isCredible { traits.insert("credible") }
    if claims.hasDefect { traits.insert("defect") }
    if claims.deniesDefect { traits.insert("no defect") }
    if claims.asksRemedy { traits.insert("remedy") }
    if !claims.invoked.isEmpty { traits.insert("law") }
    if initiative.offeredAt != nil { traits.insert("shop offered") }
    return traits
  }

  private func sums() -> Set<String> {
    let own = dialogue.buyer.flatMap(\.message.sums).map(\.fen).filter { !initiative.named.contains($0) }
    var traits: Set<String> = []
    if dialogue.buyer.contains(where: { !$0.message.handles.isEmpty }) { traits.insert("handle") }
    guard let highest = own.max() else { return traits }
    traits.insert("sum")
    guard let paid = claims.paid?.fen else { return traits }
    if highest > paid { traits.insert("sum above price") }
    if highest > 3 * paid { traits.insert("sum far above price") }
    if highest < paid { traits.insert("sum below price") }
    if claims.isCredible, let most = claims.allowance?.fen, highest <= most { traits.insert(Self.within) }
    return traits
  }
}
