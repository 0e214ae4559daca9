internal import Detection
internal import Evidence

/// Everything the run knows about the buyer of one dialogue, judged.
struct BuyerFile {
  var dialogue: Dialogue
  /// Places of the cases this dialogue belongs to, with its own judgement in each.
  var parts: [(place: Int, binding: Binding, judgement: Judgement)]
  var orders: [Order]
  var signals: [Signal]
  var score: Score

  var verdict: Verdict { parts.map(\.judgement.verdict).max() ?? .none }
  /// Findings of all cases; one that stands in several cases counts once.
  var findings: [Finding] { unique(parts.flatMap(\.judgement.findings)) }
  var adverse: [AdverseConduct] { unique(parts.flatMap(\.judgement.adverse)) }
}

extension Investigation {
  /// Every buyer who spoke, ranked: verdict, then score, then name.
  func buyerFiles() -> [BuyerFile] {
    var neighbourhoods: [String: Neighbourhood] = [:]
    let parts = partsByDialogue()
    let files = dialogues.indices.map { index in
      let shop = dialogues[index].shop ?? ""
      let neighbours = neighbourhoods[shop] ?? neighbourhood(of: dialogues[index].shop)
      neighbourhoods[shop] = neighbours
      return buyerFile(index, parts[index], neighbours)
    }
    return files.sorted { one, other in
      if one.verdict != other.verdict { return one.verdict > other.verdict }
      if one.score.total != other.score.total { return one.score.total > other.score.total }
      return one.dialogue.buyer.utf8.lexicographicallyPrecedes(other.dialogue.buyer.utf8)
    }
  }

  private func partsByDialogue() -> [[(place: Int, binding: Binding, judgement: Judgement)]] {
    var parts = Array(
      repeating: [(place: Int, binding: Binding, judgement: Judgement)](), count: dialogues.count)
    for place in cases.withDialogues {
      for (bound, judgement) in zip(cases[place].dialogues, judgements(of: place)) {
        parts[bound.dialogue].append((place, bound.binding, judgement))
      }
    }
    return parts
  }

  private func buyerFile(
    _ index: Int, _ parts: [(place: Int, binding: Binding, judgement: Judgement)], _ neighbours: Neighbourhood
  ) -> BuyerFile {
    let dialogue = dialogues[index]
    let own = parts.map { cases[$0.place] }
    var orders = own.flatMap(\.orders)
    if !dialogue.isMasked {
      orders += ledger.orders(ofBuyer: dialogue.buyer).filter { $0.isOf(shop: dialogue.shop) }
    }
    orders = unique(orders)
    let record = BuyerRecord(
      buyer: dialogue.buyer, orders: orders, reviews: unique(own.compactMap(\.review)),
      profile: dialogue.isMasked ? nil : ledger.profiles[dialogue.buyer], calls: unique(own.flatMap(\.calls)),
      talks: [BuyerRecord.Talk(heard: dialogue.heard, roles: dialogue.roles)], asOf: options.asOf)
    let signals = rulebook.signals(of: record, among: neighbours)
    return BuyerFile(
      dialogue: dialogue, parts: parts, orders: orders, signals: signals,
      score: rulebook.score(signals: signals, judgements: parts.map(\.judgement)))
  }

  /// Nothing is linked across shops.
  private func neighbourhood(of shop: String?) -> Neighbourhood {
    rulebook.neighbourhood(
      orders: ledger.orders.filter { shop == nil || $0.shop == nil || $0.shop == shop },
      reviews: ledger.reviews.filter { shop == nil || $0.shop == nil || $0.shop == shop })
  }
}

/// The elements in their order, each once.
func unique<T: Hashable>(_ items: [T]) -> [T] {
  var seen: Set<T> = []
  return items.filter { seen.insert($0).inserted }
}
