internal import Evidence

/// Puts lines together to messages.
struct TextAssembler {
  private(set) var ledger: MessageLedger
  private var open: MessageDraft?
  /// Lines that are words only if more words follow: delivery states and blanks.
  private var pending: [Line] = []
  private var states = 0

  init(ledger: MessageLedger) { self.ledger = ledger }

  mutating func take(_ line: Line, _ meaning: LineMeaning, emit: (Fact) throws -> Void) throws {
    switch meaning {
    case .header(let header): try begin(line, header, emit)
    case .quote: try answer(line, emit)
    case .notice where open.map { !$0.text.isEmpty } ?? true: try notice(line, emit)
    case .state where open.map { !$0.text.isEmpty } ?? false, .blank: if open != nil { pending.append(line) }
    case .heading where open == nil: break
    case .notice, .state, .heading, .body: add(line)
    }
  }

  /// Hands on the last message and closes the accounts.
  mutating func finish(emit: (Fact) throws -> Void) throws -> Accounting {
    try flush(emit)
    if states > 0 { ledger.warn(Warning(code: "delivery-states", detail: "\(states)")) }
    ledger.describe([ConversationHead()])
    return try ledger.close()
  }

  private mutating func begin(_ line: Line, _ header: LineHeader, _ emit: (Fact) throws -> Void) throws {
    try flush(emit)
    if header.isBadTime { ledger.warn(Warning(code: "bad-time", bytes: line.range)) }
    open = MessageDraft(
      at: header.at, name: header.name, text: header.text.map { Array($0.trimmed) } ?? [], bytes: line.range)
    open?.limit()
  }

  /// A line of the client's or the platform's own: nobody's words, and no time.
  private mutating func notice(_ line: Line, _ emit: (Fact) throws -> Void) throws {
    try flush(emit)
    try ledger.keep(
      MessageDraft(mark: .system, text: Array(line.bytes.trimmed), bytes: line.range), emit: emit)
  }

  /// Quoted words without a header: what follows is an answer of a speaker the file does not name.
  private mutating func answer(_ line: Line, _ emit: (Fact) throws -> Void) throws {
    try flush(emit)
    open = MessageDraft(quoted: Array(line.bytes.trimmed), bytes: line.range)
    open?.limit()
  }

  private mutating func add(_ line: Line) {
    guard var draft = open else {
      // Words before any header, or after a notice: kept, with nobody's name on them.
      open = MessageDraft(text: Array(line.bytes.trimmed), bytes: line.range)
      open?.limit()
      return
    }
    open = nil
    for held in pending + [line] {
      if !draft.text.isEmpty { draft.text.append(0x0A) }
      if !draft.isTooLarge { draft.text += held.bytes.trimmed }
    }
    pending = []
    draft.bytes = draft.bytes.lowerBound..<line.range.upperBound
    draft.limit()
    open = draft
  }

  private mutating func flush(_ emit: (Fact) throws -> Void) throws {
    states += pending.count { !$0.bytes.trimmed.isEmpty }
    pending = []
    guard let draft = open else { return }
    open = nil
    try ledger.keep(draft, emit: emit)
  }
}
