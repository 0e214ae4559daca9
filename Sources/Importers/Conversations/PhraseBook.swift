internal import Evidence

/// A phrases pack, ready to judge texts.
struct PhraseBook: Sendable {
  let halves: DayHalves
  let shops: [[UInt8]]
  private let robots: [[UInt8]]
  private let labels: [[UInt8]]
  private let notices: GlobSet
  private let recalls: GlobSet
  private let handovers: GlobSet
  private let states: GlobSet
  private let headings: GlobSet
  private let quotes: GlobSet
  private let rules: GlobSet
  private let placeholders: [(kind: Message.Kind, patterns: GlobSet)]

  /// - Throws: ``KnowledgeError`` for a placeholder of no known kind.
  init(_ phrases: Phrases, pack: String) throws(KnowledgeError) {
    halves = DayHalves(
      forenoon: phrases.time?.forenoon ?? [], afternoon: phrases.time?.afternoon ?? [])
    shops = (phrases.shops ?? []).map { Array($0.utf8) }
    robots = (phrases.robots ?? []).map { Array($0.utf8) }
    labels = (phrases.labels ?? []).map { Array($0.utf8) }
    notices = GlobSet(phrases.notices ?? [])
    recalls = GlobSet(phrases.recalls ?? [])
    handovers = GlobSet(phrases.handovers ?? [])
    states = GlobSet(phrases.states ?? [])
    headings = GlobSet(phrases.headings ?? [])
    quotes = GlobSet(phrases.quotes ?? [])
    rules = GlobSet(phrases.rules ?? [])
    var placeholders: [(Message.Kind, GlobSet)] = []
    for (name, patterns) in (phrases.placeholders ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard let kind = Message.Kind(rawValue: name) else {
        throw KnowledgeError(pack: pack, detail: "placeholders: \(name)")
      }
      placeholders.append((kind, GlobSet(patterns)))
    }
    self.placeholders = placeholders
  }

  /// What a text is when it is nobody's own words, whatever nick it stands under.
  func event(_ text: some RandomAccessCollection<UInt8>) -> Message.Kind? {
    if handovers.matches(text) { return .handover }
    return recalls.matches(text) ? .recall : nil
  }

  /// What a line without a speaker is when it is known to be the client's or the platform's.
  func notice(_ text: some RandomAccessCollection<UInt8>) -> Message.Kind? {
    event(text) ?? (notices.matches(text) ? .notice : nil)
  }

  func isState(_ line: some RandomAccessCollection<UInt8>) -> Bool { states.matches(line) }

  func isHeading(_ line: some RandomAccessCollection<UInt8>) -> Bool {
    headings.matches(line)
  }

  func isQuote(_ line: some RandomAccessCollection<UInt8>) -> Bool { quotes.matches(line) }

  func isRule(_ line: some RandomAccessCollection<UInt8>) -> Bool { rules.matches(line) }

  /// The kind of thing that a text stands for; words when it is no placeholder.
  func kind(_ text: some RandomAccessCollection<UInt8>) -> Message.Kind {
    placeholders.first { $0.patterns.matches(text) }?.kind ?? .words
  }

  /// True for `shop:robot` with a robot of the list.
  func isRobot(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    guard let colon = name.lastIndex(of: UInt8(ascii: ":")) else { return false }
    let seat = name[name.index(after: colon)...]
    return robots.contains { $0.elementsEqual(seat) }
  }

  /// True for what stands before a colon and names a thing, not a person.
  func isLabel(_ word: [UInt8]) -> Bool { labels.contains { word.suffix($0.count).elementsEqual($0) } }

  func isRobotSeat(_ seat: some Collection<UInt8>) -> Bool { robots.contains { $0.elementsEqual(seat) } }
}
