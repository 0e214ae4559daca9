public import Evidence

/// Listens to one conversation, message by message, and keeps only what judging needs.
///
/// Roles are not known until a file has been read, so acts are recognised for every speaker.
public struct Listener {
  private let words: ListeningRoom
  private var voices = Voices()
  private var fragments: FragmentJoiner
  private var parts: HandleJoiner
  private var room: KeepingRoom
  private var heard = Heard()
  private var passages: PassageCollector?

  /// - Parameter room: where the conversations of one file are listened to.
  public init(in room: ListeningRoom) { self.init(in: room, keeping: room.rulebook.verdicts.keeping) }

  /// Listens to a conversation that shares nothing with others.
  public init(_ rulebook: Rulebook) { self.init(in: ListeningRoom(rulebook)) }

  init(in room: ListeningRoom, keeping: VerdictTable.Keeping) {
    words = room
    let rulebook = room.rulebook
    parts = HandleJoiner(
      rulebook.verdicts, shape: rulebook.numerals.handleShape, reader: rulebook.handleReader)
    fragments = FragmentJoiner(rulebook.verdicts)
    self.room = KeepingRoom(keeping)
    passages = rulebook.scale.map(PassageCollector.init)
  }

  /// Takes in the next message of the conversation.
  ///
  /// Words it quotes are not the speaker's own and are left out.
  public mutating func hear(_ message: Message) {
    let speaks = words.rulebook.speaks(message)
    let voice = voices.note(message, isQuestion: speaks && message.text.isQuestion)
    heard.count += 1
    guard speaks else { return }
    let line = Line(message, number: heard.count, voice: voice)
    if let joined = fragments.add(line) { listen(toJoined: joined) }
    if let joined = parts.add(line) { keepAccount(joined) }
    let told = words.listen(to: line)
    if let remark = told.remark { keep(HeardMessage(line, remark: remark), isNew: told.isNew) }
    if message.isWeighed { passages?.take(consume line, weighing: told.weight) }
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
      text: joined.line.text, handles: joined.accounts, fragments: joined.line.fragments,
      rulebook: words.rulebook)
    let message = HeardMessage(joined.line, remark: remark)
    heard.forgetParts(of: message, pieces: joined.pieces)
    keep(message, isNew: true)
  }

  /// What was put together cites its parts and shares its remark with nothing.
  private mutating func listen(toJoined line: Line) {
    if let remark = words.remark(of: line) { keep(HeardMessage(line, remark: remark), isNew: true) }
  }

  private mutating func keep(_ message: HeardMessage, isNew: Bool) {
    room.takes(message, isNew: isNew) ? heard.keep(message) : heard.leaveOut()
  }
}

extension Message {
  /// Whether the ranker weighs the words: those of a person.
  var isWeighed: Bool { kind == .words && mark != .system && mark != .robot }
}

extension Rulebook {
  /// Whether somebody says something with a message: in words, or with a card that asks to pay for something.
  fileprivate func speaks(_ message: Message) -> Bool {
    guard message.mark != .system else { return false }
    return message.kind == .words
      || (message.kind == .card && numerals.payCards.contains(where: message.text.contains))
  }
}

extension String {
  /// Whether the text ends with a question mark, in either width.
  fileprivate var isQuestion: Bool {
    utf8.last == 0x3F || utf8.suffix(3).elementsEqual([0xEF, 0xBC, 0x9F])
  }
}
