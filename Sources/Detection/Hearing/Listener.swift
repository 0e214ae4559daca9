public import Evidence

/// Listens to one conversation, message by message, and keeps only what judging needs.
///
/// Roles are not known until a file has been read, so acts are recognised for every speaker.
public struct Listener {
  private let rulebook: Rulebook
  private var ear: Ear
  private var voices = Voices()
  private var fragments: FragmentJoiner
  private var parts: HandleJoiner
  private var remarks = RemarkCache()
  private var room: KeepingRoom
  private var heard = Heard()
  private var passages: PassageCollector?
  private var buckets = BucketSet()

  public init(_ rulebook: Rulebook) { self.init(rulebook, keeping: rulebook.verdicts.keeping) }

  init(_ rulebook: Rulebook, keeping: VerdictTable.Keeping) {
    self.rulebook = rulebook
    ear = Ear(rulebook.book)
    parts = HandleJoiner(
      rulebook.verdicts, shape: rulebook.numerals.handleShape, reader: rulebook.handleReader)
    fragments = FragmentJoiner(rulebook.verdicts)
    room = KeepingRoom(keeping)
    passages = rulebook.scale.map(PassageCollector.init)
  }

  /// Takes in the next message of the conversation.
  ///
  /// Words it quotes are not the speaker's own and are left out.
  public mutating func hear(_ message: Message) {
    let speaks = message.kind == .words && message.mark != .system
    let voice = voices.note(message, isQuestion: speaks && message.text.isQuestion)
    heard.count += 1
    guard speaks else { return }
    let line = Line(message, number: heard.count, voice: voice)
    if let joined = fragments.add(line) { listen(toJoined: joined) }
    if let joined = parts.add(line) { keepAccount(joined) }
    let weight = listen(to: line)
    if message.isWeighed { passages?.take(line, weighing: weight) }
  }

  public consuming func finish() -> Heard {
    if let joined = fragments.finish() { listen(toJoined: joined) }
    if let joined = parts.finish() { keepAccount(joined) }
    heard.figures = voices.figures
    heard.passages = passages?.finish() ?? []
    return heard
  }

  /// Keeps an account sent in parts; figures in the parts are then no sums.
  private mutating func keepAccount(_ joined: HandleJoiner.Joined) {
    let remark = Remark(
      text: joined.line.text, handles: joined.accounts, fragments: joined.line.fragments, rulebook: rulebook)
    let message = HeardMessage(joined.line, remark: remark)
    heard.forgetSums(of: message)
    keep(message, isNew: true)
  }

  /// What was put together cites its parts and shares its remark with nothing.
  private mutating func listen(toJoined line: Line) {
    if let remark = remark(of: line) { keep(HeardMessage(line, remark: remark), isNew: true) }
  }

  /// Listens to a message, and gives back what its words weigh.
  private mutating func listen(to line: Line) -> LineWeight {
    switch remarks.answer(for: line.text) {
    case .known(let remark, let weight):
      if let remark { keep(HeardMessage(line, remark: remark), isNew: false) }
      return weight
    case .new(let hash):
      let remark = remark(of: line)
      let weight = rulebook.scale?.weigh(line.text.utf8Span.span, using: &buckets) ?? LineWeight()
      if let hash { remarks.add(remark, weighing: weight, of: line.text, hash: hash) }
      if let remark { keep(HeardMessage(line, remark: remark), isNew: true) }
      return weight
    }
  }

  private mutating func keep(_ message: HeardMessage, isNew: Bool) {
    room.takes(message, isNew: isNew) ? heard.keep(message) : heard.leaveOut()
  }

  /// What the words of `line` tell; nil when that is nothing.
  private mutating func remark(of line: Line) -> Remark? {
    let bytes = line.text.utf8Span.span
    guard ear.take(bytes) else { return nil }
    let found = rulebook.handleReader.handles(in: bytes)
    let matches = ear.matches(apart: found.map(\.bytes))
    guard !matches.isEmpty || !ear.sums.isEmpty || !found.isEmpty else { return nil }
    let acts = rulebook.acts(
      of: matches, in: ear.text, holdsHandle: !found.isEmpty,
      quoted: matches.isEmpty ? [] : rulebook.quotations.ranges(in: bytes))
    let sums = ear.sums.map { sum in
      HeardMessage.HeardSum(
        bytes: ear.text.bytes(sum.places), fen: sum.fen, kind: sum.kind, folds: sum.folds)
    }
    let remark = Remark(
      text: line.text, acts: acts, sums: sums, handles: found.map(\.account), fragments: line.fragments,
      rulebook: rulebook)
    return remark.isTelling ? remark : nil
  }
}

extension Message {
  /// Whether the ranker weighs the words: those of a person.
  var isWeighed: Bool { kind == .words && mark != .system && mark != .robot }
}

extension String {
  /// Whether the text ends with a question mark, in either width.
  fileprivate var isQuestion: Bool {
    utf8.last == 0x3F || utf8.suffix(3).elementsEqual([0xEF, 0xBC, 0x9F])
  }
}
