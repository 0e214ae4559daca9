internal import Evidence
internal import Markup

/// Follows the events of a page or an XML file by the rules of one layout, and collects messages.
struct PageHandler: MarkupHandler {
  /// What an element around the current place means.
  private struct Frame {
    /// Where text goes.
    var target: Target
    /// True when the element itself began that, and its end completes it.
    var isOwner: Bool
    var opensMessage: Bool
    /// Bits of the fields and areas around.
    var areas: UInt64
    var rule: Int
  }

  enum Target { case nothing, part(ElementRule.Field) }

  private let layout: PageLayout
  private let options: ImportOptions
  private let direction: Direction?
  private var cache: RuleCache
  private var frames: [Frame] = []
  private(set) var state = PageState()
  /// Text of what is being read now, apart from a message's words.
  private var value: [UInt8] = []
  private var queue = MessageQueue()
  private var warnings: [Warning] = []

  init(_ layout: PageLayout, options: ImportOptions, direction: Direction?) {
    self.layout = layout
    self.options = options
    self.direction = direction
    cache = RuleCache(layout.rules)
    frames.reserveCapacity(256)
  }

  /// Hands on the messages that are complete, in file order.
  mutating func drain(_ body: (inout MessageParts) throws -> Void) rethrows { try queue.drain(body) }

  mutating func takeWarnings() -> [Warning] {
    defer { warnings.removeAll() }
    return warnings
  }

  mutating func start(_ element: borrowing MarkupElement) throws {
    let name = element.name
    var frame =
      frames.last ?? Frame(target: .nothing, isOwner: false, opensMessage: false, areas: 0, rule: -1)
    frame.isOwner = false
    frame.opensMessage = false
    let candidates = cache.candidates(name: name, classes: element.attributeBytes("class") ?? [])
    let around = frame.areas
    for place in candidates {
      let index = cache[place]
      let rule = layout.rules[index]
      guard rule.inside & around == rule.inside, Self.holds(rule.conditions, element) else { continue }
      try apply(index, element, &frame)
    }
    if layout.isHTML { breakLine(name, frame) }
    frames.append(frame)
  }

  mutating func text(_ text: borrowing MarkupText) throws {
    guard let frame = frames.last, case .part(let field) = frame.target else { return }
    switch field {
    case .text, .quoted, .name, .time, .direction:
      if queue.isOpen { queue.open.append(to: field) { text.append(to: &$0) } }
    case .ignore: return
    default: if value.count < MessageParts.valueLimit { text.append(to: &value) }
    }
  }

  mutating func end(_ element: borrowing MarkupEnd) throws {
    guard let frame = frames.popLast() else { return }
    if frame.isOwner, case .part(let field) = frame.target { try complete(field, layout.rules[frame.rule]) }
    guard frame.opensMessage, queue.isOpen else { return }
    let range = element.range
    let bytes = finish(at: range.upperBound)
    let isCut = layout.isHTML && range.isEmpty && !Self.mayStayOpen.contains(element.name)
    if isCut { warnings.append(Warning(code: "truncated", bytes: bytes)) }
  }

  /// Elements of HTML that need no end tag.
  private static let mayStayOpen: Set<String> = ["p", "li", "tr", "td", "th", "dt", "dd", "option"]

  /// Ends the message that a file cut off in its middle left open; its end is `offset`.
  ///
  /// - Returns: The place of what is missing: that message, or the file's end.
  mutating func cut(at offset: Int) -> Range<Int> {
    queue.isOpen ? finish(at: offset) : offset..<offset
  }

  private static func holds(
    _ conditions: [CompiledRule.Condition], _ element: borrowing MarkupElement
  ) -> Bool {
    for condition in conditions {
      guard let value = element.attributeBytes(condition.attribute) else { return false }
      if let wanted = condition.value, !value.elementsEqual(wanted) { return false }
    }
    return true
  }

  private mutating func apply(_ index: Int, _ element: borrowing MarkupElement, _ frame: inout Frame) throws {
    let rule = layout.rules[index]
    if rule.field == .message {
      guard !queue.isOpen else { return }
      queue.begin(at: element.range, day: state.day)
      frame.opensMessage = true
    }
    frame.areas |= rule.sets
    if queue.isOpen { queue.open.note(rule) }
    if let attribute = rule.attribute {
      guard let bytes = element.attributeBytes(attribute),
        !rule.null.contains(where: { bytes.elementsEqual($0) })
      else { return }
      try take(bytes, rule)
    } else {
      take(content: index, rule, &frame)
    }
  }

  /// The element's content is the value: text goes there until its end.
  private mutating func take(content index: Int, _ rule: CompiledRule, _ frame: inout Frame) {
    guard !frame.isOwner else { return }
    switch rule.field {
    case .message, .note, .area: return
    case .name, .time, .text, .quoted, .direction:
      guard queue.isOpen else { return }
      let isFree = queue.open.begin(rule.field, clock: rule.clock)
      frame.target = .part(isFree ? rule.field : .ignore)
    case .picture, .conversation, .date, .shop, .counterpart, .bystander, .code, .ignore:
      value.removeAll(keepingCapacity: true)
      frame.target = .part(rule.field)
    }
    frame.isOwner = true
    frame.rule = index
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>, _ rule: CompiledRule) throws {
    switch rule.field {
    case .name, .time, .text, .quoted, .picture, .direction:
      if queue.isOpen { queue.open.set(bytes, of: rule) }
    case .conversation: setConversation(Array(bytes))
    default:
      value = Array(bytes)
      try complete(rule.field, rule)
    }
  }

  /// A value of the page itself is complete.
  private mutating func complete(_ field: ElementRule.Field, _ rule: CompiledRule) throws {
    switch field {
    case .message, .name, .time, .text, .quoted, .picture, .direction, .note, .area, .ignore: return
    default: break
    }
    let bytes = Array(value.trimmed)
    switch field {
    case .date: setDay(bytes)
    case .shop where !bytes.isEmpty && state.shop == nil: state.shop = String(decoding: bytes, as: UTF8.self)
    case .counterpart where state.counterpart.isEmpty: state.counterpart = bytes
    case .bystander where !bytes.isEmpty: state.addBystander(bytes)
    case .conversation: setConversation(bytes)
    case .code where rule.ok.map { $0 != bytes } ?? false:
      throw ImportError(.refusedByPlatform, detail: String(decoding: bytes.prefix(64), as: UTF8.self))
    default: return
    }
    value.removeAll(keepingCapacity: true)
  }

  private mutating func setConversation(_ key: [UInt8]) {
    if queue.isOpen { queue.open.conversation = state.conversation(key) }
  }

  private mutating func setDay(_ bytes: [UInt8]) {
    var scanner = TimeScanner(bytes, words: layout.phrases.halves, order: options.dateOrder)
    state.day = scanner.scan()?.day
    if state.day == nil { warnings.append(Warning(code: "bad-date")) }
  }

  /// Completes the open message, which ends at `offset`, and gives back its place.
  private mutating func finish(at offset: Int) -> Range<Int> {
    let start = queue.open.bytes.lowerBound
    queue.open.bytes = start..<max(offset, start)
    queue.open.settle(halves: layout.phrases.halves, order: options.dateOrder)
    setMark()
    queue.close()
    return start..<max(offset, start)
  }

  /// Lets the page as a whole say whose the open message is, when the message does not.
  private mutating func setMark() {
    if queue.open.draft.mark == .none, let direction {
      queue.open.draft.mark = direction.mark(queue.open.direction)
    }
    let isOpen = queue.open.draft.mark == .none && !state.counterpart.isEmpty
    if isOpen, queue.open.draft.name == state.counterpart { queue.open.draft.mark = .counterpart }
  }

  /// Lines that a page breaks with elements instead of line ends.
  private mutating func breakLine(_ name: String, _ frame: Frame) {
    guard case .part(let field) = frame.target, !frame.isOwner, field == .text || field == .quoted else {
      return
    }
    if name == "br" || name == "p" || name == "div" || name == "li" {
      if queue.isOpen { queue.open.breakLine(field, always: name == "br") }
    }
  }
}
