internal import Evidence

/// The flag report as a colleague's note: what was found, in whose words, and what it does not say.
struct FlagText: Bilingual {
  let language: Language
  private var lines: [String] = []

  init(_ report: FlagReport, in language: Language) {
    self.language = language
    let flagged = report.buyers.filter { $0.verdict != Verdict.none.rawValue }
    heading(report, flagged.count)
    for buyer in flagged { tell(buyer) }
    let others = report.buyers.filter { $0.verdict == Verdict.none.rawValue }
    for buyer in others where !buyer.adverse.isEmpty || !grounds(buyer).isEmpty { tellOther(buyer) }
    lines += GroupText(report.groups, in: language).lines
    if !flagged.isEmpty { lines += ["", closing] }
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  private mutating func heading(_ report: FlagReport, _ flagged: Int) {
    let spoke = report.buyers.count
    let counts = report.accounting.messages
    lines.append(
      say(
        "共 \(spoke) 位买家有对话，其中 \(flagged) 位发现要挟特征（判断时刻 \(report.asOf)）。",
        "\(spoke) buyers spoke; signs of extortion were found with \(flagged) (as of \(report.asOf))."))
    lines.append(
      say(
        "读取 \(report.accounting.files) 个文件，消息 \(counts.seen) 条，采用 \(counts.kept) 条，跳过 \(counts.skipped.count) 条。",
        "\(report.accounting.files) files read; \(counts.seen) messages seen, \(counts.kept) kept, \(counts.skipped.count) skipped."
      ))
  }

  private mutating func tell(_ buyer: BuyerEntry) {
    let verdict =
      buyer.verdict == Verdict.strong.rawValue
      ? say("发现要挟特征（三要素齐备）", "signs of extortion (all three elements)")
      : say("疑似（证据不完整，须人工判断）", "suspected (incomplete; a person must judge)")
    lines += ["", "■ \(TerminalText.inert(buyer.buyer))  \(verdict)"]
    if !buyer.orders.isEmpty {
      lines.append("  " + say("订单：", "orders: ") + buyer.orders.joined(separator: "、"))
    }
    for finding in buyer.findings where !finding.elements.isEmpty { tell(finding) }
    for finding in grounds(buyer) { tellGround(finding) }
    if !buyer.signals.isEmpty {
      lines.append("  " + say("旁证（只加权，不单独作数）：", "signals (weight only, never proof):"))
      for signal in buyer.signals {
        lines.append("    \(mark(signal.points)) \(TerminalText.inert(signal.why))")
      }
    }
    for sentence in buyer.unknowns {
      lines.append("  " + say("尚不清楚：", "not known: ") + TerminalText.inert(sentence))
    }
    for adverse in buyer.adverse { tell(adverse) }
    lines.append("  " + say("合计 \(buyer.score.total) 分", "score \(buyer.score.total)"))
  }

  private func mark(_ points: Int) -> String { points >= 0 ? "+\(points)" : "\(points)" }

  private mutating func tell(_ finding: FindingEntry) {
    for citation in finding.citations {
      let quote = covered(citation.quote ?? "", of: finding)
      lines.append("    \(place(citation)) \(elements(citation))「\(TerminalText.short(quote, 120))」")
    }
    let named = finding.amounts.map { amount in
      amount.yuan.map { "¥\($0)" } ?? say("数额未说", "no figure")
    }
    if !named.isEmpty {
      lines.append(
        "    " + say("超出应得的要求：", "asked beyond entitlement: ") + unique(named).joined(separator: "、"))
    }
    let accounts = finding.accounts.map { "\($0.kind) \(TerminalText.inert(Mask.ends(of: $0.value)))" }
    if !accounts.isEmpty {
      lines.append("    " + say("留下的账号：", "handles given: ") + accounts.joined(separator: "、"))
    }
    for sentence in finding.considered + finding.course {
      lines.append("    " + TerminalText.inert(covered(sentence, of: finding)))
    }
  }

  /// A quote with the accounts of the finding covered: a screen is seen by others, and JSON has them whole.
  private func covered(_ quote: String, of finding: FindingEntry) -> String {
    Mask.accounts(finding.accounts.map(\.value), in: quote)
  }

  private mutating func tell(_ adverse: AdverseEntry) {
    for citation in adverse.citations {
      lines.append(
        "  ! " + say("己方不利言行 ", "own side ")
          + "\(place(citation))「\(TerminalText.short(citation.quote ?? "", 120))」")
    }
    lines.append("    \(TerminalText.inert(adverse.advice))")
  }

  /// Someone with no sign of extortion, of whom a person should still read something.
  private mutating func tellOther(_ buyer: BuyerEntry) {
    let notes = [
      grounds(buyer).isEmpty ? nil : say("平台另有可查的类别", "another category may be open"),
      buyer.adverse.isEmpty ? nil : say("己方言行须注意", "mind the own side"),
    ].compactMap { $0 }
    lines += [
      "",
      "□ \(TerminalText.inert(buyer.buyer))  "
        + say("未发现要挟特征；但", "no signs of extortion; ") + notes.joined(separator: say("，", ", ")),
    ]
    for finding in grounds(buyer) { tellGround(finding) }
    for adverse in buyer.adverse { tell(adverse) }
  }

  /// Findings that are a ground of another category and carry no element of extortion.
  private func grounds(_ buyer: BuyerEntry) -> [FindingEntry] {
    buyer.findings.filter { $0.category != nil && $0.elements.isEmpty }
  }

  private mutating func tellGround(_ finding: FindingEntry) {
    for citation in finding.citations {
      lines.append("    \(place(citation)) 「\(TerminalText.short(citation.quote ?? "", 120))」")
    }
    for sentence in finding.considered { lines.append("    " + TerminalText.inert(sentence)) }
  }

  private func place(_ citation: CitationEntry) -> String {
    let at =
      citation.at.map { String($0.prefix(19)).replacing("T", with: " ") } ?? say("时间不详", "time unknown")
    let number =
      citation.message.map { say("第 \($0) 条", "no. \($0)") } ?? citation.row.map {
        say("第 \($0) 行", "row \($0)")
      } ?? ""
    return "\(at) \(TerminalText.inert(citation.file)) \(number)"
  }

  private func elements(_ citation: CitationEntry) -> String {
    let names = (citation.elements ?? []).compactMap(Element.init(rawValue:)).map { element in
      switch element {
      case .lever: say("要挟手段", "lever")
      case .demand: say("索取利益", "demand")
      case .link: say("附加条件", "link")
      }
    }
    return "[" + (names.isEmpty ? say("背景", "context") : names.joined(separator: "+")) + "] "
  }

  private var closing: String {
    say(
      "以上是发现的特征和所依据的原话，不是对任何人的定性；是否投诉由人决定。",
      "These are signals and the words they rest on, not a judgement of any person; a person decides.")
  }
}
