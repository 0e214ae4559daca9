public import Evidence

/// Listens to one conversation, message by message, and keeps only what judging needs.
///
/// Roles are not known until a file has been read, so acts are recognised for every speaker.
public struct Listener {
  private let rulebook: Rulebook
  private let limit: Int
  private var ear: Ear
  private let handles: HandleReader
  private var parts: HandleJoiner
  private let quotations: Quotations
  private var heard = Heard()
  private var fragments: FragmentJoiner

  public init(_ rulebook: Rulebook) { self.init(rulebook, limit: rulebook.verdicts.mostHeard) }

  init(_ rulebook: Rulebook, limit: Int) {
    self.limit = limit
    self.rulebook = rulebook
    ear = Ear(rulebook.book)
    handles = HandleReader(rulebook.numerals)
    parts = HandleJoiner(rulebook.verdicts, shape: rulebook.numerals.handleShape, reader: handles)
    fragments = FragmentJoiner(rulebook.verdicts)
    quotations = Quotations(rulebook.verdicts.quotation)
  }

  /// Takes in the next message of the conversation.
  ///
  /// Words it quotes are not the speaker's own and are left out.
  public mutating func hear(_ message: Message) {
    let speaks = message.kind == .words && message.mark != .system
    heard.note(message, isQuestion: speaks && message.text.isQuestion)
    guard speaks else { return }
    for joined in fragments.add(message) { listen(to: joined) }
    let heardNow = HeardMessage(message, number: heard.messageCount)
    if let account = parts.add(heardNow) { keepAccount(account) }
    listen(to: heardNow)
  }

  public consuming func finish() -> Heard {
    for joined in fragments.finish() { listen(to: joined) }
    if let account = parts.finish() { keepAccount(account) }
    return heard
  }

  /// Keeps an account sent in parts; figures in the parts are then no sums.
  private mutating func keepAccount(_ account: HeardMessage) {
    heard.forgetSums(of: account)
    heard.messages.count < limit ? heard.keep(account) : heard.leaveOut()
  }

  private mutating func listen(to message: HeardMessage) {
    // More than a person could ever read: the rest is counted, and the report says so.
    guard heard.messages.count < limit else { return heard.leaveOut() }
    let bytes = message.text.utf8Span.span
    guard ear.take(bytes) else { return }
    let found = handles.handles(in: bytes)
    let matches = ear.matches(apart: found.map(\.bytes))
    guard !matches.isEmpty || !ear.sums.isEmpty || !found.isEmpty else { return }
    var message = message
    message.acts = rulebook.acts(
      of: matches, in: ear.text, holdsHandle: !found.isEmpty,
      quoted: matches.isEmpty ? [] : quotations.ranges(in: bytes))
    message.sums = ear.sums.map { sum in
      HeardMessage.HeardSum(
        bytes: ear.text.bytes(sum.places), fen: sum.fen, kind: sum.kind, folds: sum.folds)
    }
    message.handles = found.map(\.account)
    guard !message.acts.isEmpty || !found.isEmpty || message.isMostlySum(rulebook.verdicts) else { return }
    heard.keep(message)
  }
}

extension HeardMessage {
  init(_ message: Message, number: Int) {
    self.init(
      number: number, name: message.name, isAutomatic: message.mark == .robot, at: message.at,
      text: message.text, citation: message.citation, acts: [], sums: [], handles: [])
  }

  /// A message that is little more than a sum continues what was said before it.
  func isMostlySum(_ table: VerdictTable) -> Bool {
    !sums.isEmpty && text.utf8.count <= table.sumMessage * 3
  }
}

extension String {
  /// Whether the text ends with a question mark, in either width.
  fileprivate var isQuestion: Bool {
    utf8.last == 0x3F || utf8.suffix(3).elementsEqual([0xEF, 0xBC, 0x9F])
  }
}
