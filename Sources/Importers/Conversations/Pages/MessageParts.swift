internal import Evidence

/// The parts of one message, as the elements of a page bring them.
struct MessageParts {
  /// Longest name, time or other short value that is kept, in bytes.
  static let valueLimit = 65_536

  var draft = MessageDraft()
  var direction: [UInt8] = []
  /// Why it is no message.
  var skip: String?
  /// True when a time stands there that cannot be read.
  var isBadTime = false
  private var day: WrittenTime.Day?
  private var time: [UInt8] = []
  private var clock = ElementRule.Clock.written
  private var pictures: [UInt8] = []

  /// Begins another message in the room of this one.
  mutating func restart(bytes: Range<Int>, day: WrittenTime.Day?) {
    draft.restart(bytes: bytes)
    self.day = day
    time = time.takeRoom()
    (direction, pictures) = ([], [])
    (skip, isBadTime, clock) = (nil, false, .written)
  }

  var bytes: Range<Int> {
    get { draft.bytes }
    set { draft.bytes = newValue }
  }

  var conversation: Int {
    get { draft.conversation }
    set { draft.conversation = newValue }
  }

  /// What a rule says by matching.
  mutating func note(_ rule: CompiledRule) {
    if let mark = rule.mark, draft.mark == .none { draft.mark = mark }
    if let kind = rule.kind, draft.kind == nil { draft.kind = kind }
    if let reason = rule.skip, skip == nil { skip = reason }
  }

  /// Makes room for a part that the content brings; false when it is there already.
  mutating func begin(_ field: ElementRule.Field, clock: ElementRule.Clock) -> Bool {
    switch field {
    case .name: return draft.name.isEmpty
    case .time:
      guard time.isEmpty else { return false }
      self.clock = clock
    case .text: if !draft.text.isEmpty { draft.text.append(0x0A) }
    case .quoted: if draft.quoted == nil { draft.quoted = [] } else { draft.quoted?.append(0x0A) }
    default: break
    }
    return true
  }

  /// Lets `add` append to a part, unless that is long enough.
  mutating func append(to field: ElementRule.Field, _ add: (inout [UInt8]) -> Void) {
    switch field {
    case .name: if draft.name.count < Self.valueLimit { add(&draft.name) }
    case .time: if time.count < Self.valueLimit { add(&time) }
    case .direction: if direction.count < Self.valueLimit { add(&direction) }
    case .quoted where !draft.isTooLarge:
      if var quoted = draft.quoted.take() {
        add(&quoted)
        draft.quoted = quoted
      }
    case .text where !draft.isTooLarge: add(&draft.text)
    default: return
    }
    draft.limit()
  }

  /// A part that an attribute brings.
  mutating func set(_ bytes: ArraySlice<UInt8>, of rule: CompiledRule) {
    if rule.field == .picture {
      pictures += (pictures.isEmpty ? [] : [0x0A]) + Self.address(bytes)
    } else if begin(rule.field, clock: rule.clock) {
      append(to: rule.field) { $0 += bytes }
    }
  }

  mutating func breakLine(_ field: ElementRule.Field, always: Bool) {
    func end(_ text: inout [UInt8]) { if always || !(text.last ?? 0x0A == 0x0A) { text.append(0x0A) } }
    if field == .text {
      end(&draft.text)
    } else if var quoted = draft.quoted {
      end(&quoted)
      draft.quoted = quoted
    }
  }

  /// Brings the parts into the form that is kept.
  mutating func settle(halves: DayHalves, order: DateOrder?) {
    trim(&draft.name)
    trim(&draft.text)
    if var quoted = draft.quoted {
      trim(&quoted)
      draft.quoted = quoted.isEmpty ? nil : quoted
    }
    trim(&direction)
    setTime(halves, order)
    if !pictures.isEmpty {
      if draft.text.isEmpty, draft.kind == nil { draft.kind = .picture }
      draft.text += (draft.text.isEmpty ? [] : [0x0A]) + pictures
    }
    let isEmpty = draft.text.isEmpty && draft.quoted == nil && !draft.isTooLarge
    if isEmpty, draft.name.isEmpty, skip == nil { skip = "empty" }
    if isEmpty, draft.kind == nil, draft.mark != .system { draft.kind = .other }
  }

  private mutating func setTime(_ halves: DayHalves, _ order: DateOrder?) {
    trim(&time)
    guard !time.isEmpty else { return }
    switch clock {
    case .written:
      let written = TimeScanner.whole(time, words: halves, order: order)
      draft.at = written?.instant(on: day)
      isBadTime = draft.at == nil && (written?.clock == nil || written?.day ?? day != nil)
    case .seconds, .milliseconds:
      let number = Int64(String(decoding: time, as: UTF8.self))
      let seconds = number.map { clock == .seconds ? $0 : $0 >= 0 ? $0 / 1000 : ($0 - 999) / 1000 }
      draft.at = seconds.flatMap { Instant.plausible(seconds: $0) }
      isBadTime = draft.at == nil
    }
  }

  /// An address as written; of a picture that stands in the page itself only what it is.
  private static func address(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.starts(with: Array("data:".utf8)) else { return Array(bytes) }
    return Array(bytes.prefix { $0 != UInt8(ascii: ",") }.prefix(128))
  }

  private func trim(_ bytes: inout [UInt8]) {
    guard bytes.first?.isBlank ?? false || bytes.last?.isBlank ?? false else { return }
    bytes = Array(bytes.trimmed)
  }
}

extension Instant {
  /// The moment, when it lies within the years that a calendar of four digits has.
  static func plausible(seconds: Int64) -> Instant? {
    (0...253_402_271_999).contains(seconds) ? Instant(seconds: seconds) : nil
  }
}
