internal import Detection
internal import Evidence

extension BuyerFile {
  /// The buyer as outputs show it; the own side only where the shop itself reads it.
  func entry(in run: Investigation, _ language: Language, ownSide: Bool) -> BuyerEntry {
    let citer = Citer(intake: run.intake)
    let first = parts.first.map { run.cases[$0.place] }
    return BuyerEntry(
      buyer: dialogue.buyer, shop: dialogue.shop ?? first?.shop, platform: first?.platform?.id,
      verdict: verdict.rawValue, orders: orderNumbers(run), score: score(in: language),
      findings: findings.map { citer.entry($0, in: language, ownSide: ownSide) },
      signals: signals.map { citer.entry($0, in: language) },
      adverse: ownSide ? adverse.map { citer.entry($0, in: language) } : [],
      cases: parts.map { part in
        CaseEntry(
          order: run.cases[part.place].order, line: run.cases[part.place].line,
          verdict: part.judgement.verdict.rawValue, binding: part.binding.rawValue)
      }, entitlements: unique(parts.flatMap(\.judgement.entitlements)).map { $0.text(in: language) },
      unknowns: unique(parts.flatMap(\.judgement.unknowns)).map { $0.text(in: language) })
  }

  private func orderNumbers(_ run: Investigation) -> [String] {
    let named = parts.compactMap { run.cases[$0.place].order }
    return unique(named + orders.filter { $0.id.trust == .exact }.map(\.id.text)).sorted()
  }

  private func score(in language: Language) -> ScoreEntry {
    ScoreEntry(
      total: score.total,
      parts: score.parts.map {
        ScorePartEntry(id: $0.id, points: $0.points, why: $0.why.text(in: language))
      })
  }
}
