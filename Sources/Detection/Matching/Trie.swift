/// The trie that an ``Automaton`` is made from.
struct Trie {
  let width: Int
  private(set) var next: [UInt16]
  private var own: [[Int32]] = [[]]
  private var parents: [(state: Int, symbol: Int)] = [(0, 0)]
  private var fallback: [Int] = []
  private var order: [Int] = []

  init(width: Int) {
    self.width = width
    next = [UInt16](repeating: 0, count: width)
  }

  var count: Int { own.count }

  mutating func insert(_ symbols: [UInt16], word: Int32) {
    guard count < Int(UInt16.max) else { return own.append([]) }
    var state = 0
    for symbol in symbols {
      let place = state * width + Int(symbol)
      if next[place] == 0 {
        next[place] = UInt16(count)
        parents.append((state, Int(symbol)))
        own.append([])
        next.append(contentsOf: repeatElement(0, count: width))
      }
      state = Int(next[place])
    }
    own[state].append(word)
  }

  /// Fills in where each state goes on when the trie has no branch.
  mutating func close() {
    fallback = [Int](repeating: 0, count: count)
    order = breadthFirst()
    // In breadth-first order the row of every shorter state is already complete.
    for state in order.dropFirst() {
      let (parent, symbol) = parents[state]
      fallback[state] = parent == 0 ? 0 : Int(next[fallback[parent] * width + symbol])
      let from = fallback[state] * width
      for symbol in 0..<width where next[state * width + symbol] == 0 {
        next[state * width + symbol] = next[from + symbol]
      }
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
    var depth = [Int](repeating: 0, count: count)
    for state in 1..<max(count, 1) {
      depth[state] = depth[parents[state].state] + 1
    }
    order.append(contentsOf: (1..<max(count, 1)).sorted { depth[$0] < depth[$1] })
    return order
  }
}
