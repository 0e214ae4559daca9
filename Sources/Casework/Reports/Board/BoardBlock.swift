internal import Eligibility
internal import Evidence

/// One review of the board as a person reads it.
struct BoardBlock: Bilingual {
  let entry: ReviewEntry
  let asOf: Instant
  /// Whether every counted step, and why evidence ends, is told.
  let isExplained: Bool
  let language: Language

  var lines: [String] {
    let kind = entry.kind == .append ? say("追评", "append review") : rating
    let who = [entry.order, entry.buyer].compactMap { $0.map(TerminalText.inert) }.joined(separator: "  ")
    var lines = ["", "\(entry.urgent ? "‼" : "■") \(who)  \(kind)  \(status)"]
    guard let answer = entry.assessment else { return lines }
    if let filed = answer.filed { lines += self.filed(filed, answer.procedure) }
    if let deadline = answer.fileBy {
      lines.append("  " + fileBy(deadline))
      if isExplained { lines += steps(deadline) }
    }
    for item in answer.missing {
      let until = item.until.map { say("（至 \(clock($0))）", " (until \(clock($0)))") } ?? ""
      lines.append("  · " + say("还缺：", "missing: ") + text(item.what) + until)
    }
    lines += expiries(answer.evidenceExpires)
    return lines + routes(answer.routes)
  }

  private func filed(_ filed: Filed, _ procedure: [Note]) -> [String] {
    let at = filed.at.map(clock) ?? say("时间未写明", "no time given")
    let result = filed.result.isEmpty ? say("结果未写明", "no result given") : TerminalText.inert(filed.result)
    let ends = procedure.compactMap { note in
      note.at.map { "    · \(text(note.what))" + say("（至 \(clock($0))）", " (until \(clock($0)))") }
    }
    return ["  · " + say("已提交：", "filed: ") + "\(at)  \(result)  \(text(filed.what))"] + ends
  }

  private func fileBy(_ deadline: Deadline) -> String {
    let left = entry.hoursLeft.map { hours in
      say("，还剩 \(hours / 24) 天 \(hours % 24) 小时", ", \(hours / 24) d \(hours % 24) h left")
    }
    let lenient = clock(deadline.latest)
    return say("最晚请在 ", "file by ") + clock(deadline.earliest) + (left ?? "")
      + say("（较宽算法 \(lenient)，只作参考）", " (lenient reading \(lenient), do not rely on it)")
  }

  private func steps(_ deadline: Deadline) -> [String] {
    deadline.steps.enumerated().map { index, step in
      let source = TerminalText.inert(step.source)
      return "    \(index + 1). \(clock(step.from)) → \(clock(step.to))  \(text(step.why)) [\(source)]"
    }
  }

  /// The next to end; all that have no date come before them.
  private func expiries(_ all: [Note]) -> [String] {
    let coming = all.filter { expiry in expiry.at.map { $0 >= asOf } ?? true }
    return coming.prefix(isExplained ? 4 : 2).map { expiry in
      let at = expiry.at.map(clock) ?? say("期限不明", "nobody says how long")
      let why = isExplained ? expiry.why.map { say("：", ": ") + text($0) } ?? "" : ""
      return "  · " + say("证据时限：", "evidence: ") + "\(at) \(text(expiry.what))\(why)"
    }
  }

  private func routes(_ routes: [Route]) -> [String] {
    guard !routes.isEmpty else { return [] }
    let titles = routes.map { route in
      let end = route.fileBy.map { say("（至 \(clock($0.earliest))）", " (until \(clock($0.earliest)))") }
      return text(route.title) + (end ?? "")
    }
    let figures = routes.compactMap(\.figures).map { "    " + text($0) }
    return ["  → " + say("其他途径：", "other routes: ") + titles.joined(separator: say("；", "; "))] + figures
      + routes.filter { $0.category != nil }.flatMap(named)
  }

  /// A way that this case's own records point to: why, what it takes, and how its last day is counted.
  private func named(_ route: Route) -> [String] {
    // The steps of the review's own window stand above.
    let isCounted = isExplained && route.fileBy != entry.assessment?.fileBy
    let needs = route.needs.map { "    " + say("需要：", "it takes: ") + text($0) }
    return ["    \(text(route.title))\(say("：", ": "))\(text(route.why))"] + [needs].compactMap { $0 }
      + (isCounted ? route.fileBy.map(steps) ?? [] : [])
  }

  private var rating: String {
    let stars = entry.stars.map { say("\($0) 星", $0 == 1 ? "1 star" : "\($0) stars") }
    let word: String? =
      switch entry.rating {
      case .negative: say("差评", "negative")
      case .neutral: say("中评", "neutral")
      case .positive, nil: nil
      }
    return [word, stars].compactMap { $0 }.joined(separator: " ")
  }

  private var status: String {
    let zone: String =
      switch entry.assessment?.zone {
      case .inside: say("期内", "inside the window")
      case .grey: say("两种算法之间，请立即提交", "between two readings, file at once")
      case .outside: say("已过期", "window over")
      case nil: say("时限未知", "window unknown")
      }
    let status: String =
      switch entry.status {
      case .qualified: say("时间和条件符合", "time and conditions met")
      case .requiresAction: say("先补齐条件", "needs action first")
      case .notQualified: say("这一途径不符合条件", "not open")
      case .unknown: say("条件不明，请立即向平台提交或询问", "unknown, file or ask at once")
      }
    return "\(status) · \(zone)"
  }

  private func text(_ words: Wording) -> String { TerminalText.inert(words.text(in: language)) }

  /// To the minute.
  private func clock(_ time: Instant) -> String { String(time.written.dropLast(3)) }
}
