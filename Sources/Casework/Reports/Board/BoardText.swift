internal import Eligibility
internal import Evidence

/// The deadline board for a person: one block a review, what burns first on top.
///
/// A person reads a screen, not a hundred thousand blocks: the first ones and every urgent one are shown, the others
/// counted.
struct BoardText: BoardFormat, Bilingual {
  /// Blocks that are shown whether they are urgent or not.
  static let shown = 200

  let language: Language
  private let asOf: Instant
  private let count: Int
  private let urgent: Int
  private let left: Int

  init(_ board: Board, in language: Language) {
    self.language = language
    asOf = board.run.options.asOf
    count = board.lines.count
    urgent = board.urgent
    left = board.lines.dropFirst(Self.shown).count { !$0.urgent }
  }

  func choose(_ lines: [BoardLine]) -> [BoardLine] {
    lines.prefix(Self.shown) + lines.dropFirst(Self.shown).filter(\.urgent)
  }

  func head() -> [UInt8] {
    let time = asOf.iso8601
    let text = say(
      "中差评 \(count) 条，72 小时内到期 \(urgent) 条（判断时刻 \(time)）。",
      "\(count) negative or neutral reviews, \(urgent) ending within 72 h (as of \(time)).")
    return Array((text + "\n").utf8)
  }

  func body(_ entries: some Sequence<ReviewEntry>, isFirst: Bool) -> [UInt8] {
    entries.flatMap { (block($0).joined(separator: "\n") + "\n").utf8 }
  }

  func tail() -> [UInt8] {
    guard left > 0 else { return [] }
    let text = say(
      "另有 \(left) 条不急的没有列出；全部见 --format csv（或 json）。",
      "\(left) more that are not urgent are not listed here; all of them: --format csv (or json).")
    return Array(("\n" + text + "\n").utf8)
  }

  private func block(_ review: ReviewEntry) -> [String] {
    let kind = review.kind == .append ? say("追评", "append review") : rating(review)
    let who = [review.order, review.buyer].compactMap { $0.map(TerminalText.inert) }.joined(separator: "  ")
    var lines = ["", "\(review.urgent ? "‼" : "■") \(who)  \(kind)  \(status(review))"]
    guard let answer = review.assessment else { return lines }
    if let deadline = answer.fileBy { lines.append("  " + fileBy(deadline, review.hoursLeft)) }
    for item in answer.missing {
      let until = item.until.map { say("（至 \(clock($0))）", " (until \(clock($0)))") } ?? ""
      let what = TerminalText.inert(item.what.text(in: language))
      lines.append("  · " + say("还缺：", "missing: ") + what + until)
    }
    for expiry in answer.evidenceExpires.prefix(2) {
      let what = TerminalText.inert(expiry.what.text(in: language))
      lines.append("  · " + say("证据时限：", "evidence: ") + clock(expiry.at) + " " + what)
    }
    let routes = answer.routes.map { TerminalText.inert($0.title.text(in: language)) }
    if !routes.isEmpty {
      lines.append("  → " + say("其他途径：", "other routes: ") + routes.joined(separator: say("；", "; ")))
    }
    return lines
  }

  private func fileBy(_ deadline: Deadline, _ hoursLeft: Int?) -> String {
    let left = hoursLeft.map { hours in
      say("，还剩 \(hours / 24) 天 \(hours % 24) 小时", ", \(hours / 24) d \(hours % 24) h left")
    }
    let lenient = clock(deadline.latest)
    return say("最晚请在 ", "file by ") + clock(deadline.earliest) + (left ?? "")
      + say("（较宽算法 \(lenient)，只作参考）", " (lenient reading \(lenient), do not rely on it)")
  }

  private func rating(_ review: ReviewEntry) -> String {
    let stars = review.stars.map { say("\($0) 星", $0 == 1 ? "1 star" : "\($0) stars") }
    let word: String? =
      switch review.rating {
      case .negative: say("差评", "negative")
      case .neutral: say("中评", "neutral")
      case .positive, nil: nil
      }
    return [word, stars].compactMap { $0 }.joined(separator: " ")
  }

  private func status(_ review: ReviewEntry) -> String {
    let zone: String =
      switch review.assessment?.zone {
      case .inside: say("期内", "inside the window")
      case .grey: say("两种算法之间，请立即提交", "between two readings, file at once")
      case .outside: say("已过期", "window over")
      case nil: say("时限未知", "window unknown")
      }
    let status: String =
      switch review.status {
      case .qualified: say("时间和条件符合", "time and conditions met")
      case .requiresAction: say("先补齐条件", "needs action first")
      case .notQualified: say("这一途径不符合条件", "not open")
      case .unknown: say("条件不明，请立即向平台提交或询问", "unknown, file or ask at once")
      }
    return "\(status) · \(zone)"
  }

  /// To the minute.
  private func clock(_ time: Instant) -> String { String(time.written.dropLast(3)) }
}
