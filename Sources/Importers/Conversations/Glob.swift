/// A pattern with `*` for any run of bytes, also none, and `#` for figures such as `45.00`.
///
/// Everything else stands for itself.
struct Glob: Hashable, Sendable {
  private let parts: [[UInt8]]
  /// For each part but the first, whether figures and nothing else stand before it.
  private let figures: [Bool]

  init(_ pattern: String) {
    let signs = [UInt8(ascii: "*"), UInt8(ascii: "#")]
    parts = pattern.utf8.split(omittingEmptySubsequences: false, whereSeparator: signs.contains).map(
      Array.init)
    figures = pattern.utf8.filter(signs.contains).map { $0 == signs[1] }
  }

  /// The byte every match begins with, when the pattern says so.
  var first: UInt8? { parts.first?.first }
  /// The byte every match ends with, when the pattern says so.
  var last: UInt8? { parts.last?.last }

  /// True when the pattern covers all of `bytes`.
  func matches(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
    guard let first = parts.first, let last = parts.last, bytes.starts(with: first) else { return false }
    if parts.count == 1 { return bytes.count == first.count }
    var rest = bytes.dropFirst(first.count)
    for (part, isBehindFigures) in zip(parts.dropFirst().dropLast(), figures) {
      guard let found = isBehindFigures ? rest.behindFigures(part) : rest.firstRange(of: part) else {
        return false
      }
      rest = rest[found.upperBound...]
    }
    if figures.last == true { return rest.behindFigures(last)?.upperBound == rest.endIndex }
    return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last)
  }
}

extension RandomAccessCollection where Element == UInt8, SubSequence: RandomAccessCollection {
  /// Where `part` stands behind the figures that it begins with; nil when there are none.
  fileprivate func behindFigures(_ part: [UInt8]) -> Range<Index>? {
    let rest = drop { $0.isDigit || $0 == UInt8(ascii: ".") }
    guard rest.startIndex != startIndex, rest.starts(with: part) else { return nil }
    return rest.startIndex..<index(rest.startIndex, offsetBy: part.count)
  }
}

extension RandomAccessCollection where Element == UInt8, SubSequence: RandomAccessCollection {
  /// Where `part` first stands; an empty part stands at the start.
  func firstRange(of part: [UInt8]) -> Range<Index>? {
    guard let first = part.first else { return startIndex..<startIndex }
    var rest = self[...]
    while rest.count >= part.count, let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: part) { return start..<index(start, offsetBy: part.count) }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// Without blanks, tabs and line ends on either side.
  var trimmed: SubSequence {
    var rest = self[...]
    while let first = rest.first, first.isBlank { rest = rest.dropFirst() }
    while let last = rest.last, last.isBlank { rest = rest.dropLast() }
    return rest
  }
}

extension UInt8 {
  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}
