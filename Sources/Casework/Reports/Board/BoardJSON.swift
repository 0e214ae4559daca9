internal import Eligibility
internal import Evidence

/// `juzheng.deadlines/1`: every negative review, what burns first on top.
///
/// The shape is a promise (README).
struct BoardJSON: BoardFormat {
  let language: Language
  private let asOf: Instant
  private let packs: [PackEntry]
  private let guides: [Guide]
  private let hasLines: Bool

  init(_ board: Board, packs: [PackEntry], in language: Language) {
    self.language = language
    self.packs = packs
    asOf = board.run.options.asOf
    guides = board.rules[0].guides(
      for: board.packs, verdicts: board.verdicts, categories: board.categories)
    hasLines = !board.lines.isEmpty
  }

  func head() -> [UInt8] {
    var json = JSONWriter()
    open(&json)
    return json.take()
  }

  func body(_ entries: some Sequence<ReviewEntry>, isFirst: Bool) -> [UInt8] {
    var json = JSONWriter(inListAt: 2, isFirst: isFirst)
    for entry in entries { json.element { entry.write(to: &$0, in: language) } }
    return json.take()
  }

  func tail() throws -> [UInt8] {
    var json = JSONWriter()
    open(&json)
    // Only to stand where the head has left off.
    _ = json.take()
    if hasLines { json.wroteElements() }
    json.close("]")
    try json.field("rulePacks", encoded: packs)
    json.field("schema", "juzheng.deadlines/1")
    json.close("}")
    return json.take() + [UInt8(ascii: "\n")]
  }

  private func open(_ json: inout JSONWriter) {
    json.open("{")
    json.field("asOf", asOf)
    json.key("guides")
    json.list(guides) { $1.write(to: &$0, in: language) }
    json.key("reviews")
    json.open("[")
  }
}
