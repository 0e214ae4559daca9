internal import Evidence

/// What a dialogue is like, for the ranker: the acts of each side, the review, the sums, what the buyer may claim.
struct DialogueTraits {
  let dialogue: Dialogue
  let claims: Claims
  let standing: Standing
  let initiative: Initiative

  /// The trait of a buyer who tells of a fault or names a ground, and no sum beyond what that grants.
  static let within = "within entitlement"

  /// Whether what is asked for cannot be a remedy: more than was paid, a sum where the price is not known, anything
  /// from a buyer who says that nothing is wrong, or money for taking the review back from one who asks no refund.
  static func arePlain(_ traits: Set<String>) -> Bool {
    if traits.contains("sum above price") || traits.contains("no defect") { return true }
    if traits.isSuperset(of: ["sum", "price unknown"]) { return true }
    let sells = traits.contains("buyer offers-undo") || traits.contains("buyer names-price")
    return sells && traits.contains("buyer demands-money") && !traits.contains("remedy")
  }

  /// The traits that the dialogue has, by name.
  func present() -> Set<String> {
    var traits: Set<String> = []
    for act in Act.allCases where !ActSet.told.contains(act) {
      if dialogue.buyerDoes(act) { traits.insert("buyer " + act.name) }
      if dialogue.staffDoes(act) { traits.insert("staff " + act.name) }
    }
    traits.insert("review " + review)
    traits.formUnion(claimed())
    traits.formUnion(sums())
    return traits
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
    guard let paid = claims.paid?.fen else { return traits.union(["price unknown"]) }
    if highest > paid { traits.insert("sum above price") }
    if highest > 3 * paid { traits.insert("sum far above price") }
    if highest < paid { traits.insert("sum below price") }
    if claims.isCredible, let most = claims.allowance?.fen, highest <= most { traits.insert(Self.within) }
    return traits
  }
}
