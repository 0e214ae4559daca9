internal import Evidence

/// Numbers a file's messages, judges them by the phrases, and keeps the accounts.
struct MessageLedger {
  private(set) var accounting: Accounting
  private let original: OriginalID
  private let phrases: PhraseBook
  private var names = NameBook()
  private var warned: [String: Int] = [:]
  private static let warningLimit = 100

  init(_ accounting: Accounting, original: OriginalID, phrases: PhraseBook) {
    self.accounting = accounting
    self.original = original
    self.phrases = phrases
  }

  /// Hands on one message, or lists it as skipped when it is too large.
  ///
  /// - Throws: Whatever `emit` throws.
  mutating func keep(_ draft: borrowing MessageDraft, emit: (Fact) throws -> Void) throws {
    if draft.isTooLarge {
      skip(draft.bytes, ImportError.Code.tooLarge.rawValue)
      return
    }
    accounting.seen += 1
    accounting.kept += 1
    let citation = Citation(original: original, bytes: draft.bytes, place: .message(accounting.seen))
    let (mark, kind) = judge(draft)
    try emit(
      .message(
        Message(
          conversation: draft.conversation, at: draft.at, name: names.text(of: draft.name),
          mark: mark, kind: kind, text: String(decoding: draft.text, as: UTF8.self),
          quoted: draft.quoted.map { String(decoding: $0, as: UTF8.self) }, citation: citation)))
  }

  private func judge(_ draft: borrowing MessageDraft) -> (Mark, Message.Kind) {
    if let event = phrases.event(draft.text) { return (.system, event) }
    if draft.mark == .system { return (.system, draft.kind ?? .notice) }
    let mark = draft.mark != .counterpart && phrases.isRobot(draft.name) ? .robot : draft.mark
    let named = phrases.kind(draft.text)
    return (mark, named == .words ? draft.kind ?? .words : named)
  }

  mutating func skip(_ bytes: Range<Int>, _ reason: String) {
    accounting.seen += 1
    accounting.skipped.append(Skipped(bytes: bytes, reason: reason))
  }

  /// Adds a warning; of one kind no more than a person will read.
  mutating func warn(_ warning: Warning) {
    warned[warning.code, default: 0] += 1
    if warned[warning.code, default: 0] <= Self.warningLimit { accounting.warnings.append(warning) }
  }

  mutating func describe(_ conversations: [ConversationHead]) { accounting.conversations = conversations }

  /// The accounts of a file that was read to its end.
  ///
  /// - Throws: ``ImportError`` when nothing of it could be kept: silence is a defect.
  func close() throws -> Accounting {
    guard accounting.kept == 0 else { return accounting }
    let tooLarge = accounting.skipped.first { $0.reason == ImportError.Code.tooLarge.rawValue }
    if let tooLarge { throw ImportError(.tooLarge, at: tooLarge.bytes.lowerBound, detail: accounting.format) }
    throw ImportError(.nothingInside, at: 0, detail: accounting.format)
  }
}
