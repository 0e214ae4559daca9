/// Finds what a speaker repeats in quotation marks after a word of saying: not the speaker's own words.
struct Quotations: Sendable {
  /// Opening and closing marks, as UTF-8.
  private static let marks: [(open: [UInt8], close: [UInt8])] = [
    ([0xE2, 0x80, 0x9C], [0xE2, 0x80, 0x9D]),
    ([0xE3, 0x80, 0x8C], [0xE3, 0x80, 0x8D]),
    ([0xE3, 0x80, 0x8E], [0xE3, 0x80, 0x8F]),
    ([0xEF, 0xBC, 0x82], [0xEF, 0xBC, 0x82]),
    ([0x22], [0x22]),
  ]

  private let sayings: [[UInt8]]
  private let shortest: Int
  private let reach: Int

  init(_ table: VerdictTable.Quotation) {
    sayings = table.sayings.map { Array($0.utf8) }
    shortest = table.shortest * 3
    reach = table.reach * 3
  }

  /// Bytes of the quotations in `text`, without their marks.
  ///
  /// Short ones are left out, since marks around a word lend it weight or disguise it.
  func ranges(in text: Span<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    // A mark that nothing closes is not looked for again, or a line of open marks would take forever.
    var marks = Self.marks[...]
    var place = 0
    while place < text.count {
      guard Self.canOpen(text[place]),
        let index = marks.firstIndex(where: { holds($0.open, at: place, in: text) })
      else {
        place += 1
        continue
      }
      let mark = marks[index]
      guard let close = find(mark.close, from: place + mark.open.count, in: text) else {
        marks.remove(at: index)
        continue
      }
      let inner = (place + mark.open.count)..<close
      if inner.count >= shortest, isSaid(before: place, in: text) { ranges.append(inner) }
      place = close + mark.close.count
    }
    return ranges
  }

  /// Whether a quotation mark may begin with `byte`: most of a text is passed over by this.
  @inline(__always)
  private static func canOpen(_ byte: UInt8) -> Bool {
    byte == 0x22 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF
  }

  private func isSaid(before mark: Int, in text: Span<UInt8>) -> Bool {
    (max(0, mark - reach)..<mark).contains { place in
      sayings.contains { place + $0.count <= mark && holds($0, at: place, in: text) }
    }
  }

  private func find(_ word: [UInt8], from start: Int, in text: Span<UInt8>) -> Int? {
    (start..<max(start, text.count)).first { holds(word, at: $0, in: text) }
  }

  private func holds(_ word: [UInt8], at place: Int, in text: Span<UInt8>) -> Bool {
    guard place + word.count <= text.count else { return false }
    for offset in word.indices where text[place + offset] != word[offset] { return false }
    return true
  }
}
