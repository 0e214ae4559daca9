/// The words that say which half of the day a 12-hour time is in.
///
/// Data: `time` of a phrases pack.
struct DayHalves: Hashable, Sendable {
  enum Half: Hashable, Sendable { case forenoon, afternoon }

  private var storage: [Word] = []

  private struct Word: Hashable, Sendable {
    var word: [UInt8]
    var half: Half
  }

  init(forenoon: [String] = [], afternoon: [String] = []) {
    storage =
      forenoon.map { Word(word: Array($0.utf8), half: .forenoon) }
      + afternoon.map { Word(word: Array($0.utf8), half: .afternoon) }
  }

  func begin(_ bytes: [UInt8], at index: Int) -> Bool {
    var index = index
    return take(bytes, at: &index) != nil
  }

  /// Moves `index` past a word that stands there.
  func take(_ bytes: [UInt8], at index: inout Int) -> Half? {
    guard index < bytes.count, !bytes[index].isDigit else { return nil }
    for word in storage where bytes[index...].starts(with: word.word) {
      index += word.word.count
      return word.half
    }
    return nil
  }
}
