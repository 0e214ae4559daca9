/// The numbers of rows by a key, in their order, without a list of its own for every key.
struct RowIndex<Key: Hashable & Sendable>: Sendable {
  private var first: [Key: Int32] = [:]
  /// For each row, the next one with its key.
  private var next: [Int32] = []

  init() {}

  /// - Parameters:
  ///   - count: How many rows there are.
  ///   - key: The key of a row; nil for one that is not to be found.
  init(_ count: Int, by key: (Int) -> Key?) {
    first.reserveCapacity(count)
    next = [Int32](repeating: -1, count: count)
    for row in (0..<count).reversed() {
      guard let key = key(row) else { continue }
      if let old = first.updateValue(Int32(row), forKey: key) { next[row] = old }
    }
  }

  /// The rows with that key, in ascending order.
  subscript(key: Key) -> [Int] {
    guard var row = first[key] else { return [] }
    var rows: [Int] = []
    while row >= 0 {
      rows.append(Int(row))
      row = next[Int(row)]
    }
    return rows
  }

  /// The first row with that key.
  func first(_ key: Key) -> Int? { first[key].map(Int.init) }

  /// The rows that have a later one with the same key.
  var repeated: [Int] { next.indices.filter { next[$0] >= 0 } }
}
