internal import Evidence

/// One message as symbols, with the way back to the original bytes.
///
/// Its room is used again for the next message.
struct FoldedText {
  /// Bits beside the folds in ``marks``: what stood before the symbol in the original.
  static let afterLoose: UInt16 = 1 << 15
  static let afterTight: UInt16 = 1 << 14
  static let afterInvisible: UInt16 = 1 << 13
  /// A single full stop, which between figures is a decimal point.
  static let afterPoint: UInt16 = 1 << 12
  /// The end of a sentence.
  static let afterBreak: UInt16 = 1 << 11
  private static let foldBits: UInt16 = 0x07FF

  private(set) var symbols: [UInt16] = []
  /// Byte offset of each symbol's character in the original, times eight, plus its length in bytes.
  private var origins: [UInt64] = []
  /// Folds of each symbol, and what stood before it.
  private(set) var marks: [UInt16] = []

  var count: Int { symbols.count }

  mutating func reset() {
    symbols.removeAll(keepingCapacity: true)
    origins.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
  }

  /// Adds a symbol that comes from `length` bytes at `origin`.
  mutating func append(_ symbol: UInt16, origin: Int, length: Int, mark: UInt16) {
    symbols.append(symbol)
    origins.append(UInt64(truncatingIfNeeded: origin) << 3 | UInt64(truncatingIfNeeded: length))
    marks.append(mark)
  }

  /// The bytes of the original from which the symbols at `range` come.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    let end = origins[last]
    return Int(origins[first] >> 3)..<Int(end >> 3) + Int(end & 7)
  }

  /// True when a sentence ends before one of the symbols at `range`.
  func isBroken(_ range: ClosedRange<Int>) -> Bool {
    range.contains { $0 < count && marks[$0] & Self.afterBreak != 0 }
  }

  /// The folds that the symbols at `range` needed.
  func folds(_ range: Range<Int>) -> FoldSet {
    var all: UInt16 = 0
    var inner: UInt16 = 0
    for place in range {
      all |= marks[place] & Self.foldBits
      if place > range.lowerBound { inner |= marks[place] }
    }
    var folds = FoldSet(rawValue: all)
    if inner & (Self.afterLoose | Self.afterTight | Self.afterPoint) != 0 { folds.insert(.separator) }
    if inner & Self.afterInvisible != 0 { folds.insert(.invisible) }
    return folds
  }

  /// True when the symbols at `range` may be one word: not the tail of one clause and the head of the next, and not
  /// a piece of a longer Latin word.
  func isWord(_ range: Range<Int>) -> Bool {
    if isLatin(range.lowerBound), joinsLatin(range.lowerBound) { return false }
    if isLatin(range.upperBound - 1), range.upperBound < count, joinsLatin(range.upperBound) { return false }
    if isDigit(range.lowerBound), range.lowerBound > 0, isDigit(range.lowerBound - 1) { return false }
    guard range.dropFirst().contains(where: { marks[$0] & Self.afterLoose != 0 }) else { return true }
    return isLatin(range.lowerBound) || standsApart(range)
  }

  /// True when Latin letters stand on both sides of `place`, with nothing between them.
  private func joinsLatin(_ place: Int) -> Bool {
    place > 0 && isLatin(place) && isLatin(place - 1) && marks[place] & Self.afterLoose == 0
  }

  /// True when each symbol at `range` stands apart from its neighbours, inside and outside.
  private func standsApart(_ range: Range<Int>) -> Bool {
    let apart = Self.afterLoose | Self.afterTight | Self.afterPoint
    let before = range.lowerBound == 0 || marks[range.lowerBound] & apart != 0
    let after = range.upperBound >= count || marks[range.upperBound] & apart != 0
    return before && after && range.dropFirst().allSatisfy { marks[$0] & apart != 0 }
  }

  /// True when the symbol at `place` is a Latin letter: those have the first symbols after the digits.
  func isLatin(_ place: Int) -> Bool { (11...36).contains(symbols[place]) }

  /// True when the symbol at `place` is an Arabic digit.
  private func isDigit(_ place: Int) -> Bool { (1...10).contains(symbols[place]) }
}
