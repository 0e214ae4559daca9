/// The rows of several files as one list, without a copy of them.
struct RowList<Row: Sendable>: RandomAccessCollection, Sendable {
  private let parts: [[Row]]
  /// Where each part begins.
  private let starts: [Int]
  let endIndex: Int

  init(_ parts: [[Row]]) {
    self.parts = parts.filter { !$0.isEmpty }
    var end = 0
    starts = self.parts.map { part in
      defer { end += part.count }
      return end
    }
    endIndex = end
  }

  var startIndex: Int { 0 }

  subscript(index: Int) -> Row {
    guard parts.count > 1 else { return parts[0][index] }
    var (low, high) = (0, parts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= index { low = middle } else { high = middle }
    }
    return parts[low][index - starts[low]]
  }
}
