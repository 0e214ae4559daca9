internal import Detection
internal import Evidence

/// What detection makes of one set of labelled conversations.
struct Figures {
  private(set) var verdicts: [LabelledConversation.Label: [Verdict: Int]] = [:]
  private(set) var adverse = Share()
  private(set) var amounts = Share()
  private(set) var amountsSaid = Share()
  /// Of the sums found, those that stand in findings that were held back.
  private(set) var amountsHeldBack = Share()
  private(set) var accounts = Share()
  private(set) var key = Share()

  /// So many of so many.
  struct Share {
    var hits = 0
    var all = 0
    var text: String { all == 0 ? "–" : "\(hits) of \(all)" }

    mutating func note(_ isHit: Bool) {
      all += 1
      if isHit { hits += 1 }
    }
  }

  mutating func take(_ conversation: LabelledConversation, _ judgement: Judgement) {
    verdicts[conversation.label, default: [:]][judgement.verdict, default: 0] += 1
    takeAdverse(conversation, judgement)
    let findings = judgement.findings.filter { $0.level > .weak }
    if conversation.label == .extortion { takeSums(conversation, judgement.findings) }
    guard conversation.isPressing, judgement.verdict > .none else { return }
    let quoted = Set(findings.flatMap(\.quotes).map(\.citation.place))
    for number in conversation.gold.key { key.note(quoted.contains(.message(number))) }
  }

  private mutating func takeAdverse(_ conversation: LabelledConversation, _ judgement: Judgement) {
    guard !conversation.gold.adverse.isEmpty else { return }
    let quoted = Set(judgement.adverse.flatMap(\.quotes).map(\.citation.place))
    adverse.note(conversation.gold.adverse.contains { quoted.contains(.message($0)) })
  }

  private mutating func takeSums(_ conversation: LabelledConversation, _ findings: [Finding]) {
    let wanted = Set(conversation.gold.amounts)
    let said = Set(findings.flatMap(\.amounts).compactMap { $0.money?.yuan })
    let held = Set(findings.filter { $0.level == .weak }.flatMap(\.amounts).compactMap { $0.money?.yuan })
    for sum in wanted { amounts.note(said.contains(sum)) }
    for sum in wanted.intersection(said) { amountsHeldBack.note(held.contains(sum)) }
    for sum in said { amountsSaid.note(wanted.contains(sum)) }
    let handles = Set(findings.flatMap(\.accounts).map { $0.value.lowercased() })
    for account in Set(conversation.gold.accounts) {
      let value = account.split(separator: ":", maxSplits: 1).last.map { $0.lowercased() } ?? ""
      accounts.note(handles.contains(value))
    }
  }

  /// Of all flags those on conversations that extort or are suspected to.
  var flags: Share {
    let right = [.extortion, .suspected].reduce(0) { $0 + count($1, .strong, .suspected).hits }
    return Share(hits: right, all: verdicts.keys.reduce(0) { $0 + count($1, .strong, .suspected).hits })
  }

  /// Of all strong flags those on conversations that extort.
  var strongFlags: Share {
    Share(
      hits: count(.extortion, .strong).hits, all: verdicts.keys.reduce(0) { $0 + count($1, .strong).hits })
  }

  func count(_ label: LabelledConversation.Label, _ verdicts: Verdict...) -> Share {
    let counts = self.verdicts[label] ?? [:]
    return Share(hits: verdicts.reduce(0) { $0 + (counts[$1] ?? 0) }, all: counts.values.reduce(0, +))
  }
}
