internal import Evidence

/// A phrases pack, ready to judge texts.
struct PhraseBook: Sendable {
  let halves: DayHalves
  let shops: [[UInt8]]
  private let robots: [[UInt8]]
  private let notices: [Glob]
  private let recalls: [Glob]
  private let handovers: [Glob]
  private let states: [Glob]
  private let headings: [Glob]
  private let quotes: [Glob]
  private let rules: [Glob]
  private let placeholders: [(kind: Message.Kind, pattern: Glob)]

  /// - Throws: ``KnowledgeError`` for a placeholder of no known kind.
  init(_ phrases: Phrases, pack: String) throws(KnowledgeError) {
    halves = DayHalves(
      forenoon: phrases.time?.forenoon ?? [], afternoon: phrases.time?.afternoon ?? [])
    shops = (phrases.shops ?? []).map { Array($0.utf8) }
    robots = (phrases.robots ?? []).map { Array($0.utf8) }
    notices = (phrases.notices ?? []).map(Glob.init)
    recalls = (phrases.recalls ?? []).map(Glob.init)
    handovers = (phrases.handovers ?? []).map(Glob.init)
    states = (phrases.states ?? []).map(Glob.init)
    headings = (phrases.headings ?? []).map(Glob.init)
    quotes = (phrases.quotes ?? []).map(Glob.init)
    rules = (phrases.rules ?? []).map(Glob.init)
    var placeholders: [(Message.Kind, Glob)] = []
    for (name, patterns) in (phrases.placeholders ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard let kind = Message.Kind(rawValue: name) else {
        throw KnowledgeError(pack: pack, detail: "placeholders: \(name)")
      }
      placeholders += patterns.map { (kind, Glob($0)) }
    }
    self.placeholders = placeholders
  }

  /// What a text is when it is nobody's own words, whatever nick it stands under.
  func event(_ text: some RandomAccessCollection<UInt8>) -> Message.Kind? {
    if handovers.contains(where: { $0.matches(text) }) { return .handover }
    return recalls.contains(where: { $0.matches(text) }) ? .recall : nil
  }

  /// What a line without a speaker is when it is known to be the client's or the platform's.
  func notice(_ text: some RandomAccessCollection<UInt8>) -> Message.Kind? {
    event(text) ?? (notices.contains { $0.matches(text) } ? .notice : nil)
  }

  func isState(_ line: some RandomAccessCollection<UInt8>) -> Bool { states.contains { $0.matches(line) } }

  func isHeading(_ line: some RandomAccessCollection<UInt8>) -> Bool {
    headings.contains { $0.matches(line) }
  }

  func isQuote(_ line: some RandomAccessCollection<UInt8>) -> Bool { quotes.contains { $0.matches(line) } }

  func isRule(_ line: some RandomAccessCollection<UInt8>) -> Bool { rules.contains { $0.matches(line) } }

  /// The kind of thing that a text stands for; words when it is no placeholder.
  func kind(_ text: some RandomAccessCollection<UInt8>) -> Message.Kind {
    placeholders.first { $0.pattern.matches(text) }?.kind ?? .words
  }

  /// True for `shop:robot` with a robot of the list.
  func isRobot(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    guard let colon = name.lastIndex(of: UInt8(ascii: ":")) else { return false }
    let seat = name[name.index(after: colon)...]
    return robots.contains { $0.elementsEqual(seat) }
  }

  func isRobotSeat(_ seat: some Collection<UInt8>) -> Bool { robots.contains { $0.elementsEqual(seat) } }
}
