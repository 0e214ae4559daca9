internal import Detection
internal import Evidence

/// Finds what was asked for in each case.
///
/// A conversation about several orders belongs to every one of their cases; a demand in it then counts for the order
/// that was the last one when it was made, and for no other.
struct DemandFinder {
  private let cases: CaseList
  private let dialogues: [Dialogue]
  /// The beginnings of the cases that each dialogue belongs to.
  private var starts: [Int: [Instant]] = [:]

  init(_ cases: CaseList, dialogues: [Dialogue]) {
    self.cases = cases
    self.dialogues = dialogues
    for place in cases.withDialogues {
      let item = cases[place]
      guard let start = item.start else { continue }
      for bound in item.dialogues { starts[bound.dialogue, default: []].append(start) }
    }
  }

  /// The demand of a case; nil when no finding rests on one, or nothing says when.
  func entry(_ place: Int, _ judgements: [Judgement]) -> DemandTally.Entry? {
    let item = cases[place]
    var asked: [DemandTally.Asked] = []
    var names: [String] = []
    for (bound, judgement) in zip(item.dialogues, judgements) {
      let own = judgement.demands(orAt: item.review?.madeAt).filter { demand in
        isOwn(demand, of: item, in: bound.dialogue)
      }
      guard !own.isEmpty else { continue }
      asked += own
      names += self.names(of: dialogues[bound.dialogue], judgement, shop: item.shop ?? "")
    }
    guard let last = asked.map(\.at).max(), let most = asked.map(\.fen).max() else { return nil }
    return DemandTally.Entry(place: place, names: names, asked: .init(at: last, fen: most))
  }

  /// Whether no other case of the conversation began between this one and the demand.
  private func isOwn(_ demand: DemandTally.Asked, of item: Case, in dialogue: Int) -> Bool {
    guard let start = item.start, let all = starts[dialogue], all.count > 1 else { return true }
    let last = all.filter { $0 <= demand.at }.max() ?? all.min()
    return last == start
  }

  private func names(of dialogue: Dialogue, _ judgement: Judgement, shop: String) -> [String] {
    let nick = dialogue.isMasked ? [] : ["\(shop)\n\(dialogue.buyer)"]
    return nick
      + judgement.findings.flatMap(\.accounts).map { "\(shop)\n\($0.kind.rawValue)\n\($0.value)" }
  }
}

extension Case {
  /// When its order, or else its review, came.
  fileprivate var start: Instant? { order(\.createdAt) ?? review?.madeAt }
}

extension Judgement {
  /// Every demand beyond entitlement with its time; 0 fen where no figure stands in its words.
  fileprivate func demands(orAt otherwise: Instant?) -> [DemandTally.Asked] {
    findings.filter { $0.level >= .medium }.flatMap { finding in
      finding.quotes.filter { $0.elements.contains(.demand) }.compactMap { quote in
        let sums = finding.amounts.filter { quote.text.contains($0.quote) }.compactMap { $0.money?.fen }
        return (quote.at ?? otherwise).map { DemandTally.Asked(at: $0, fen: sums.max() ?? 0) }
      }
    }
  }
}
