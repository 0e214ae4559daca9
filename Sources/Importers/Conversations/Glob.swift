/// A pattern with `*` for any run of bytes, also none.
///
/// Everything else stands for itself.
struct Glob: Hashable, Sendable {
  private let parts: [[UInt8]]

  init(_ pattern: String) {
    parts = pattern.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(Array.init)
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
    for part in parts.dropFirst().dropLast() {
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last)
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
