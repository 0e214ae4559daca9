/// A text in pieces, those that are quoted elsewhere marked.
struct HighlightedText {
  struct Part: Hashable {
    var text: String
    var isMarked: Bool
  }

  let parts: [Part]

  /// Marks the first place of each of `words` in `text`; words that are not in it mark nothing.
  init(_ text: String, marking words: [String]) {
    let bytes = Array(text.utf8)
    var parts: [Part] = []
    var end = 0
    for range in Self.merged(words.compactMap { Self.first($0, in: bytes) }) {
      if range.lowerBound > end {
        parts.append(Part(text: Self.text(bytes[end..<range.lowerBound]), isMarked: false))
      }
      parts.append(Part(text: Self.text(bytes[range]), isMarked: true))
      end = range.upperBound
    }
    if end < bytes.count { parts.append(Part(text: Self.text(bytes[end...]), isMarked: false)) }
    self.parts = parts
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func first(_ word: String, in bytes: [UInt8]) -> Range<Int>? {
    let word = Array(word.utf8)
    guard let head = word.first, word.count <= bytes.count else { return nil }
    for start in 0...bytes.count - word.count where bytes[start] == head {
      if bytes[start..<start + word.count].elementsEqual(word) { return start..<start + word.count }
    }
    return nil
  }

  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
