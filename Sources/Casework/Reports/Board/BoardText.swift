internal import Evidence

/// The deadline board: one block a review, what burns first on top.
struct BoardText: Bilingual {
  let language: Language
  private var lines: [String] = []

  init(_ report: DeadlinesReport, in language: Language) {
    self.language = language
    let urgent = report.reviews.count(where: \.urgent)
    lines.append(
      say(
        "中差评 \(report.reviews.count) 条，72 小时内到期 \(urgent) 条（判断时刻 \(report.asOf)）。",
        "\(report.reviews.count) negative or neutral reviews, \(urgent) ending within 72 h (as of \(report.asOf))."
      ))
    for review in report.reviews { tell(review) }
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  private mutating func tell(_ review: ReviewEntry) {
    let kind = review.kind == "append" ? say("追评", "append review") : rating(review)
    let who = [review.order, review.buyer].compactMap { $0.map(TerminalText.inert) }.joined(separator: "  ")
    lines += ["", "\(review.urgent ? "‼" : "■") \(who)  \(kind)  \(status(review))"]
    if let deadline = review.fileBy {
      let left = review.hoursLeft.map { hours in
        say("，还剩 \(hours / 24) 天 \(hours % 24) 小时", ", \(hours / 24) d \(hours % 24) h left")
      }
      lines.append(
        "  " + say("最晚请在 ", "file by ") + clock(deadline.earliest) + (left ?? "")
          + say(
            "（较宽算法 \(clock(deadline.latest))，只作参考）",
            " (lenient reading \(clock(deadline.latest)), do not rely on it)"))
    }
    for item in review.missing {
      let until = item.until.map { say("（至 \(clock($0))）", " (until \(clock($0)))") } ?? ""
      lines.append("  · " + say("还缺：", "missing: ") + TerminalText.inert(item.what) + until)
    }
    for expiry in review.evidenceExpires.prefix(2) {
      lines.append(
        "  · " + say("证据时限：", "evidence: ") + clock(expiry.at) + " " + TerminalText.inert(expiry.what))
    }
    let routes = review.routes.map { TerminalText.inert($0.title) }
    if !routes.isEmpty {
      lines.append("  → " + say("其他途径：", "other routes: ") + routes.joined(separator: say("；", "; ")))
    }
  }

  private func rating(_ review: ReviewEntry) -> String {
    let stars = review.stars.map { say("\($0) 星", $0 == 1 ? "1 star" : "\($0) stars") }
    let word: String? =
      switch review.rating {
      case "negative": say("差评", "negative")
      case "neutral": say("中评", "neutral")
      default: nil
      }
    return [word, stars].compactMap { $0 }.joined(separator: " ")
  }

  private func status(_ review: ReviewEntry) -> String {
    let zone: String =
      switch review.zone {
      case "inside": say("期内", "inside the window")
      case "grey": say("两种算法之间，请立即提交", "between two readings, file at once")
      case "outside": say("已过期", "window over")
      default: say("时限未知", "window unknown")
      }
    let status: String =
      switch review.status {
      case "qualified": say("时间和条件符合", "time and conditions met")
      case "requires-action": say("先补齐条件", "needs action first")
      case "not-qualified": say("这一途径不符合条件", "not open")
      default: say("条件不明，请立即向平台提交或询问", "unknown, file or ask at once")
      }
    return "\(status) · \(zone)"
  }

  private func clock(_ time: String) -> String { String(time.prefix(16)).replacing("T", with: " ") }
}
