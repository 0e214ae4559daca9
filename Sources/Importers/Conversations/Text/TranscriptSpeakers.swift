/// Finds out which line beginnings are speakers, in a first pass over a transcript without times.
///
/// A staff nick holds a colon itself (`shop:seat:words`), so that the first colon alone says nothing.
struct TranscriptSpeakers {
  /// Most different beginnings that are counted; more is no conversation.
  private static let limit = 4096

  private struct Count {
    var lines = 0
    /// Lines by what stands between the first and the second colon.
    var seats: [[UInt8]: Int] = [:]
  }

  private var counts: [[UInt8]: Count] = [:]
  private let phrases: PhraseBook

  init(phrases: PhraseBook) { self.phrases = phrases }

  mutating func note(_ line: [UInt8]) {
    guard let first = Self.nick(line, from: 0) else { return }
    let name = Array(line[..<first.end])
    guard counts[name] != nil || counts.count < Self.limit else { return }
    counts[name, default: Count()].lines += 1
    guard let second = Self.nick(line, from: first.next), counts[name]?.seats.count ?? 0 < Self.limit else {
      return
    }
    let seat = Array(line[first.next..<second.end])
    if !phrases.isLabel(seat) { counts[name]?.seats[seat, default: 0] += 1 }
  }

  /// The speakers: nicks as written, staff as `shop:seat`.
  ///
  /// Whoever spoke once is a speaker too: a word too many that nobody is known by harms less than one person's words
  /// under another's name. Only the labels of the phrases (an address, an order number) are no speakers.
  func found() -> Speakers {
    var speakers = Speakers()
    for (name, count) in counts where !phrases.isLabel(name) {
      let seats = seats(of: name, count)
      if !seats.isEmpty { speakers.shops[name] = seats }
      if seats.isEmpty || count.seats.values.reduce(0, +) < count.lines { speakers.plain.insert(name) }
    }
    return speakers
  }

  /// The seats of a shop; empty when `name` is no shop.
  private func seats(of name: [UInt8], _ count: Count) -> Set<[UInt8]> {
    let robots = count.seats.keys.filter { phrases.isRobotSeat($0) }
    let repeated = count.seats.filter { $0.value > 1 }.keys
    let isShop = phrases.shops.contains { name.suffix($0.count).elementsEqual($0) }
    let withSeat = count.seats.values.reduce(0, +)
    let isAlwaysSeated = withSeat == count.lines && (!repeated.isEmpty || !robots.isEmpty)
    guard isShop || isAlwaysSeated || (!robots.isEmpty && withSeat * 2 >= count.lines) else { return [] }
    return Set(isShop || isAlwaysSeated ? Array(count.seats.keys) : robots + repeated)
  }

  /// A nick from `start` and the colon after it; nil for a web address and for what can be no nick.
  static func nick(_ line: [UInt8], from start: Int) -> (end: Int, next: Int)? {
    var index = start
    while index < min(line.count, start + 96) {
      let width = Punctuation.colon(line, index)
      if width > 0 {
        let next = index + width
        let isAddress = line[next...].starts(with: [UInt8(ascii: "/"), UInt8(ascii: "/")])
        return !isAddress && Punctuation.isNick(line[start..<index]) ? (index, next) : nil
      }
      index += 1
    }
    return nil
  }
}
