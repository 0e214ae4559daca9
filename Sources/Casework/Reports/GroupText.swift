internal import Detection
internal import Evidence

/// The groups of accounts as a colleague's note: who, what they share, and what else it may mean.
struct GroupText: Bilingual {
  let language: Language
  private(set) var lines: [String] = []

  init(_ groups: [GroupEntry], in language: Language) {
    self.language = language
    guard !groups.isEmpty else { return }
    lines = [
      "", say("有共同之处的账号（\(groups.count) 组）：", "Accounts that share something (\(groups.count) groups):"),
    ]
    for group in groups.prefix(Self.most) { tell(group) }
    if groups.count > Self.most {
      let rest = groups.count - Self.most
      lines.append(say("另有 \(rest) 组，见 --format json。", "\(rest) more groups: see --format json."))
    }
    lines += ["", closing]
  }

  /// Groups that a person is shown.
  private static let most = 50

  private mutating func tell(_ group: GroupEntry) {
    let number = TerminalText.inert(group.id.replacing("group-", with: ""))
    lines.append(
      say(
        "◇ 第 \(number) 组，\(group.buyers.count) 个账号：\(names(group.buyers))",
        "◇ group \(number), \(group.buyers.count) accounts: \(names(group.buyers))"))
    for (place, link) in group.links.enumerated() {
      let mark = place == group.weakest ? say("（最弱的一环）", " (the weakest link)") : ""
      let who =
        link.buyers == group.buyers
        ? say("全部账号", "all of them") : names(link.buyers)
      lines.append(
        "    [\(strength(link.strength))] \(TerminalText.short(link.why, 120))\(say("：", ": "))\(who)\(mark)")
    }
  }

  /// Long lists are cut: the JSON has all of them.
  private func names(_ buyers: [String]) -> String {
    let shown = buyers.prefix(12).map { TerminalText.short($0, 40) }.joined(separator: say("、", ", "))
    let rest = buyers.count - 12
    return rest > 0 ? shown + say(" 等另 \(rest) 个", " and \(rest) more") : shown
  }

  private func strength(_ name: String) -> String {
    switch LinkStrength(rawValue: name) {
    case .strong: say("强", "strong")
    case .medium: say("中", "medium")
    case .weak, nil: say("弱", "weak")
    }
  }

  private var closing: String {
    say(
      "有共同之处不等于有问题：一家人、合租、宿舍、同事、代收代购也会这样。分组不改变任何一位买家的结论。",
      "Sharing something is no fault: families, flatmates, dormitories, colleagues and people who collect parcels for others do. "
        + "Groups change no buyer's verdict.")
  }
}
