/// The trie that an ``Automaton`` is made from.
struct Trie {
  let width: Int
  /// The rows of the table, one for each state that branches.
  private(set) var next: [UInt16] = []
  /// Where the row of each state begins; one without branches goes on as the state that it falls back to.
  private(set) var rows: [Int32] = []
  private var own: [[Int32]] = [[]]
  private var parents: [(state: Int, symbol: Int)] = [(0, 0)]
  /// The states that each state branches to.
  private var children: [[Int]] = [[]]
  private var known: [UInt32: Int] = [:]
  private var fallback: [Int] = []

  init(width: Int) { self.width = width }

  var count: Int { own.count }

  /// Entries of the table that ``close()`` makes.
  var size: Int { width * (1 + children.count { !$0.isEmpty }) }

  mutating func insert(_ symbols: [UInt16], word: Int32) {
    guard count < Int(UInt16.max) else { return own.append([]) }
    var state = 0
    for symbol in symbols {
      let branch = UInt32(truncatingIfNeeded: state) << 16 | UInt32(symbol)
      guard let child = known[branch] else {
        known[branch] = count
        children[state].append(count)
        state = addState(below: state, by: symbol)
        continue
      }
      state = child
    }
    own[state].append(word)
  }

  private mutating func addState(below parent: Int, by symbol: UInt16) -> Int {
    parents.append((parent, Int(symbol)))
    children.append([])
    own.append([])
    return count - 1
  }

  /// Fills in where each state goes on.
  mutating func close() {
    fallback = [Int](repeating: 0, count: count)
    rows = [Int32](repeating: 0, count: count)
    next = [UInt16](repeating: 0, count: width)
    next.reserveCapacity(size)
    branch(0)
    // In breadth-first order the row of every shorter state is already complete.
    for state in breadthFirst().dropFirst() {
      let (parent, symbol) = parents[state]
      fallback[state] = parent == 0 ? 0 : Int(next[Int(rows[fallback[parent]]) + symbol])
      rows[state] = rows[fallback[state]]
      guard !children[state].isEmpty else { continue }
      let from = Int(rows[state])
      rows[state] = Int32(next.count)
      for symbol in 0..<width { next.append(next[from + symbol]) }
      branch(state)
    }
  }

  private mutating func branch(_ state: Int) {
    for child in children[state] {
      next[Int(rows[state]) + parents[child].symbol] = UInt16(truncatingIfNeeded: child)
    }
  }

  /// The words of each state and of every state it falls back to, one after another.
  func flattened() -> (first: [Int32], endings: [Int32]) {
    var first: [Int32] = [0]
    var endings: [Int32] = []
    for state in 0..<count {
      var at = state
      while at != 0 {
        endings.append(contentsOf: own[at])
        at = fallback[at]
      }
      first.append(Int32(endings.count))
    }
    return (first, endings)
  }

  private func breadthFirst() -> [Int] {
    var order = [0]
    order.reserveCapacity(count)
    var place = 0
    while place < order.count {
      order.append(contentsOf: children[order[place]])
      place += 1
    }
    return order
  }
}
