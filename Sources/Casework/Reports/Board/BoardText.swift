internal import Eligibility
internal import Evidence

/// The deadline board for a person: one block a review, what burns first on top.
///
/// A person reads a screen, not a hundred thousand blocks: the first ones and every urgent one are shown, the others
/// counted. What is urgent is explained step by step, and so is everything on a board short enough to be read.
struct BoardText: BoardFormat, Bilingual {
  /// Blocks that are shown whether they are urgent or not.
  static let shown = 200
  /// Up to so many blocks each is explained.
  static let explained = 20

  let language: Language
  private let asOf: Instant
  private let count: Int
  private let urgent: Int
  private let left: Int
  /// The packs that judged, as they are printed.
  private let packs: [PackEntry]
  private let guides: [Guide]

  init(_ board: Board, packs: [PackEntry], in language: Language) {
    self.language = language
    asOf = board.run.options.asOf
    count = board.lines.count
    urgent = board.urgent
    left = board.lines.dropFirst(Self.shown).count { !$0.urgent }
    self.packs = packs.filter { board.packs.contains($0.id) }
    guides = board.rules[0].guides(
      for: board.packs, verdicts: board.verdicts, categories: board.categories)
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
    entries.flatMap { entry in
      let block = BoardBlock(
        entry: entry, asOf: asOf, isExplained: entry.urgent || count <= Self.explained, language: language)
      return (block.lines.joined(separator: "\n") + "\n").utf8
    }
  }

  func tail() -> [UInt8] {
    var lines: [String] = []
    if left > 0 {
      lines.append(
        say(
          "另有 \(left) 条不急的没有列出；全部见 --format csv（或 json）。",
          "\(left) more that are not urgent are not listed here; all of them: --format csv (or json)."))
    }
    if count > 0 { lines += routes() + procedure() + [""] }
    lines += packs.map { pack in
      let own = pack.user ? say("（自有规则）", " (your own pack)") : ""
      return say("所用规则：", "judged by: ") + TerminalText.inert("\(pack.id) v\(pack.version)") + own
        + "  SHA-256 \(pack.sha256)"
    }
    if count > 0 {
      lines.append(
        say(
          "以上依据公开资料，不是法律意见；以平台现行规则为准。",
          "From public sources; not legal advice. The platform's present rules decide."))
    }
    return lines.isEmpty ? [] : Array(("\n" + lines.joined(separator: "\n") + "\n").utf8)
  }

  /// Why each route, and what it takes: once, since it is the same for every review.
  private func routes() -> [String] {
    let routes = unique(guides.flatMap(\.routes))
    return [say("各途径：", "the routes:")]
      + routes.flatMap { route in
        let why = "  → \(text(route.title))\(say("：", ": "))\(text(route.why))"
        return [why] + [route.needs].compactMap { $0 }.map { "    " + say("需要：", "it takes: ") + text($0) }
      }
  }

  /// What happens when and after a complaint is filed, once for each pack.
  private func procedure() -> [String] {
    var seen: Set<Wording> = []
    return guides.flatMap { guide in
      let notes = guide.procedure.filter { seen.insert($0.what).inserted }
      let title = say("提交投诉（\(guide.pack)）：", "filing a complaint (\(guide.pack)):")
      return notes.isEmpty
        ? []
        : ["", TerminalText.inert(title)]
          + notes.map { "  · \(text($0.what)) [\(TerminalText.inert($0.source))]" }
    }
  }

  private func text(_ words: Wording) -> String { TerminalText.inert(words.text(in: language)) }
}
