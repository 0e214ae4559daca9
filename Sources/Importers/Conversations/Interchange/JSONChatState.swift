internal import Evidence
internal import Markup

/// Turns the picked values of a chat in JSON into messages.
struct JSONChatState {
  private let layout: JSONChatLayout
  private let options: ImportOptions
  private let direction: Direction?
  private var names: [String: String] = [:]
  private var counterpart: String?
  private(set) var ledger: MessageLedger
  private static let memberLimit = 65_536

  init(_ layout: JSONChatLayout, _ input: Input) {
    self.layout = layout
    options = input.options
    direction = layout.direction?.anchored(in: input.head.name)
    var accounting = Accounting(format: layout.id, version: layout.version)
    accounting.encoding = input.head.encoding?.rawValue
    ledger = MessageLedger(accounting, original: input.original, phrases: layout.phrases)
  }

  mutating func take(_ item: JSONPicker.Item, emit: (Fact) throws -> Void) throws {
    switch JSONChatLayout.Pick(rawValue: item.pick) {
    case .message: try message(item, emit)
    case .member: member(item)
    case .head: head(item)
    case .code: try check(item)
    case nil: break
    }
  }

  mutating func skip(_ bytes: Range<Int>, _ reason: String) { ledger.skip(bytes, reason) }

  mutating func warn(_ warning: Warning) { ledger.warn(warning) }

  mutating func finish() throws -> Accounting {
    ledger.describe([ConversationHead(counterpart: counterpart, platform: layout.platform)])
    return try ledger.close()
  }

  private mutating func message(_ item: JSONPicker.Item, _ emit: (Fact) throws -> Void) throws {
    guard let value = item.value else { return ledger.skip(item.bytes, ImportError.Code.tooLarge.rawValue) }
    guard case .object = value else { return ledger.skip(item.bytes, "not-a-message") }
    let shape = layout.shape
    var draft = MessageDraft(bytes: item.bytes)
    draft.at = time(value[shape.time])
    if draft.at == nil { ledger.warn(Warning(code: "bad-time", bytes: item.bytes)) }
    draft.name = Array((name(of: value) ?? "").utf8)
    draft.text = Array((shape.text.lazy.compactMap { value[$0]?.text }.first ?? "").utf8)
    draft.kind = shape.type.flatMap { value[$0]?.text }.map { layout.kinds[$0] ?? .other }
    if draft.kind == .notice || draft.kind == .recall { draft.mark = .system }
    if let key = shape.direction, let number = value[key]?.text, let direction {
      draft.mark = direction.mark(Array(number.utf8))
    }
    try ledger.keep(draft, emit: emit)
  }

  private func name(of value: JSONValue) -> String? {
    let written = (layout.shape.names ?? []).lazy.compactMap { value[$0]?.text }.first { !$0.isEmpty }
    if let written { return written }
    guard let sender = layout.shape.sender.flatMap({ value[$0]?.text }) else { return nil }
    return names[sender] ?? sender
  }

  private func time(_ value: JSONValue?) -> Instant? {
    switch layout.shape.clock {
    case .seconds: value?.integer.flatMap { Instant.plausible(seconds: $0) }
    case .milliseconds: value?.integer.flatMap { Instant.plausible(seconds: $0 / 1000) }
    case .written:
      value?.text.flatMap {
        TimeScanner.whole(Array($0.utf8), words: layout.phrases.halves, order: options.dateOrder)?.instant()
      }
    }
  }

  private mutating func member(_ item: JSONPicker.Item) {
    guard let members = layout.shape.members, let id = item.value?[members.id]?.text,
      names.count < Self.memberLimit
    else { return }
    names[id] = members.names.lazy.compactMap { item.value?[$0]?.text }.first { !$0.isEmpty }
  }

  private mutating func head(_ item: JSONPicker.Item) {
    guard let head = layout.shape.head, let value = item.value else { return }
    let applies = (head.only ?? [:]).allSatisfy { value[$0.key]?.text == $0.value }
    if applies { counterpart = value[head.counterpart]?.text }
  }

  private func check(_ item: JSONPicker.Item) throws {
    guard let code = layout.shape.code, let said = item.value?.text, said != code.ok else { return }
    throw ImportError(.refusedByPlatform, at: item.bytes.lowerBound, detail: String(said.prefix(64)))
  }
}
