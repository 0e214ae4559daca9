/// Where each decoded byte of a piece comes from in the original file.
///
/// Kept as runs of characters that have the same two widths. Without runs, bytes stand one for one.
struct OffsetMap: Sendable {
  /// Consecutive characters of equal width, here and in the original.
  struct Run: Sendable {
    var utf8Start: Int
    var originalStart: Int
    var utf8Width: Int
    var originalWidth: Int
  }

  /// Offset of the piece's first character in the original.
  var start: Int
  var runs: [Run] = []

  /// The original offset of the character that holds the byte at `index`; `index` may be the piece's end.
  func original(of index: Int) -> Int {
    guard !runs.isEmpty else { return start + index }
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].utf8Start <= index { low = middle } else { high = middle }
    }
    let run = runs[low]
    return run.originalStart + (index - run.utf8Start) / run.utf8Width * run.originalWidth
  }
}
