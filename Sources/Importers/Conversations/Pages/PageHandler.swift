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
  private var open: MessageParts?
  /// Messages that are complete, in file order, until somebody takes them.
  private(set) var ready: [MessageParts] = []
  private var warnings: [Warning] = []

  init(_ layout: PageLayout, options: ImportOptions, direction: Direction?) {
    self.layout = layout
    self.options = options
    self.direction = direction
    cache = RuleCache(layout.rules)
    frames.reserveCapacity(256)
  }

  mutating func takeReady() -> [MessageParts] {
    defer { ready.removeAll(keepingCapacity: true) }
    return ready
  }

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
    case .text, .quoted, .name, .time, .direction: open?.append(text.utf8, to: field)
    case .ignore: return
    default: if value.count < MessageParts.valueLimit { value += text.utf8 }
    }
  }

  mutating func end(_ element: borrowing MarkupEnd) throws {
    guard let frame = frames.popLast() else { return }
    if frame.isOwner, case .part(let field) = frame.target { try complete(field, layout.rules[frame.rule]) }
    guard frame.opensMessage, var parts = open.take() else { return }
    let range = element.range
    parts.bytes = parts.bytes.lowerBound..<max(range.upperBound, parts.bytes.lowerBound)
    let isCut = layout.isHTML && range.isEmpty && !Self.mayStayOpen.contains(element.name)
    if isCut { warnings.append(Warning(code: "truncated", bytes: parts.bytes)) }
    finish(parts)
  }

  /// Elements of HTML that need no end tag.
  private static let mayStayOpen: Set<String> = ["p", "li", "tr", "td", "th", "dt", "dd", "option"]

  /// Ends the message that a file cut off in its middle left open; its end is `offset`.
  ///
  /// - Returns: The place of what is missing: that message, or the file's end.
  mutating func cut(at offset: Int) -> Range<Int> {
    guard var parts = open.take() else { return offset..<offset }
    let bytes = parts.bytes.lowerBound..<max(offset, parts.bytes.lowerBound)
    parts.bytes = bytes
    finish(parts)
    return bytes
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
      guard open == nil else { return }
      open = MessageParts(bytes: element.range, day: state.day)
      frame.opensMessage = true
    }
    frame.areas |= rule.sets
    open?.note(rule)
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
      guard let isFree = open?.begin(rule.field, clock: rule.clock) else { return }
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
    case .name, .time, .text, .quoted, .picture, .direction: open?.set(bytes, of: rule)
    case .conversation: open?.conversation = state.conversation(Array(bytes))
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
    case .conversation: open?.conversation = state.conversation(bytes)
    case .code where rule.ok.map { $0 != bytes } ?? false:
      throw ImportError(.refusedByPlatform, detail: String(decoding: bytes.prefix(64), as: UTF8.self))
    default: return
    }
    value.removeAll(keepingCapacity: true)
  }

  private mutating func setDay(_ bytes: [UInt8]) {
    var scanner = TimeScanner(bytes, words: layout.phrases.halves, order: options.dateOrder)
    state.day = scanner.scan()?.day
    if state.day == nil { warnings.append(Warning(code: "bad-date")) }
  }

  private mutating func finish(_ parts: consuming MessageParts) {
    parts.settle(halves: layout.phrases.halves, order: options.dateOrder)
    if parts.draft.mark == .none, let direction { parts.draft.mark = direction.mark(parts.direction) }
    if parts.draft.mark == .none, !state.counterpart.isEmpty, parts.draft.name == state.counterpart {
      parts.draft.mark = .counterpart
    }
    ready.append(parts)
  }

  /// Lines that a page breaks with elements instead of line ends.
  private mutating func breakLine(_ name: String, _ frame: Frame) {
    guard case .part(let field) = frame.target, !frame.isOwner, field == .text || field == .quoted else {
      return
    }
    if name == "br" || name == "p" || name == "div" || name == "li" {
      open?.breakLine(field, always: name == "br")
    }
  }
}
