public import Evidence

/// What was written and what was left out, for a person.
struct BuildText: Bilingual {
  let language: Language

  func line(_ item: BuildDossiers.Written) -> String {
    let verdict = item.verdict.title.text(in: language)
    return "\(item.path)  \(verdict)  \(item.bytes) B  SHA-256 \(item.sha256)"
  }

  func line(_ item: BuildDossiers.LeftOut) -> String {
    let who = [item.order, item.buyer].compactMap { $0.map(TerminalText.inert) }.joined(separator: " ")
    let why =
      item.order == nil
      ? say("没有可靠的订单编号", "no order number to rely on") : item.verdict.title.text(in: language)
    return say("未打包：", "left out: ") + "\(who)  \(why)"
  }

  func text(_ written: [BuildDossiers.Written], _ leftOut: [BuildDossiers.LeftOut]) -> String {
    var lines = written.map(line) + leftOut.map(line)
    if written.isEmpty { lines.append(say("没有需要打包的案件。", "no case to put together.")) }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension BuildDossiers {
  /// What was written and what was left out, as a text.
  public func summary(of written: [Written], in language: Language) -> String {
    BuildText(language: language).text(written, leftOut)
  }
}

extension Verdict {
  var title: Wording {
    switch self {
    case .none: Wording(zh: "未发现要挟特征", en: "no signs of extortion")
    case .suspected: Wording(zh: "疑似", en: "suspected")
    case .strong: Wording(zh: "发现要挟特征", en: "signs of extortion")
    }
  }
}
