internal import Evidence

/// The inspect report for a person: a block a file.
struct InspectText: Bilingual {
  let language: Language
  private var lines: [String] = []

  init(_ report: InspectReport, in language: Language) {
    self.language = language
    for file in report.files { tell(file) }
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  private mutating func tell(_ file: InspectedFile) {
    let name = TerminalText.inert(file.file)
    guard let format = file.format else {
      // What it means and what to do stands on standard error, where every command says it.
      lines.append("✗ \(name)  [\(file.error?.code ?? "")]")
      return
    }
    let encoding = file.encoding.map { ", \($0)" } ?? ""
    lines.append("\(file.error == nil ? "✓" : "!") \(name)  [\(format)\(encoding)]")
    if file.messages.seen > 0 {
      lines.append(
        say(
          "    消息 \(file.messages.seen) 条 = 采用 \(file.messages.kept) + 跳过 \(file.messages.skipped.count)",
          "    messages \(file.messages.seen) = kept \(file.messages.kept) + skipped \(file.messages.skipped.count)"
        ))
    }
    for skip in file.messages.skipped.prefix(5) {
      lines.append("      - \(skip.reason) [\(skip.bytes[0])..<\(skip.bytes[1])]")
    }
    let people = file.people.map { "\(TerminalText.inert($0.name))=\(role($0.role))(\($0.messages))" }
    if !people.isEmpty { lines.append("    " + people.joined(separator: "  ")) }
    tellRows(file)
    for warning in file.warnings {
      lines.append("    ! \(warning.code) \(TerminalText.inert(warning.detail))")
    }
  }

  private mutating func tellRows(_ file: InspectedFile) {
    let rows = [
      (file.rows.orders, say("订单", "orders")), (file.rows.reviews, say("评价", "reviews")),
      (file.rows.calls, say("通话", "calls")), (file.rows.buyers, say("买家", "buyers")),
      (file.rows.filings, say("已提交投诉", "complaints filed")),
    ].filter { $0.0 > 0 }.map { "\($0.1) \($0.0)" }
    if !rows.isEmpty { lines.append("    " + rows.joined(separator: "  ")) }
    guard let recording = file.recording else { return }
    let length = recording.seconds.map { say("\($0) 秒", "\($0) s") } ?? say("时长不详", "length unknown")
    let rest = [recording.startedAt, recording.number].compactMap { $0 }.joined(separator: "  ")
    lines.append("    \(recording.codec)  \(length)  \(rest)")
  }

  private func role(_ role: String) -> String {
    switch Role(rawValue: role) {
    case .buyer: say("买家", "buyer")
    case .staff: say("客服", "staff")
    case .robot: say("机器人", "robot")
    case .system: say("系统", "system")
    default: say("不明", "unknown")
    }
  }
}
