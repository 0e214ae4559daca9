/// Things numbered from 0 that are put together step by step.
struct Components {
  private var parents: [Int]

  init(_ count: Int) { parents = Array(0..<count) }

  /// The number by which the component of `member` goes.
  mutating func root(of member: Int) -> Int {
    var root = member
    while parents[root] != root { root = parents[root] }
    var place = member
    while parents[place] != root { (place, parents[place]) = (parents[place], root) }
    return root
  }

  /// Puts two together.
  ///
  /// - Returns: Whether they were apart.
  mutating func join(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (root(of: one), root(of: other))
    guard first != second else { return false }
    // The smaller number stays, so that the result does not depend on the order of joining.
    parents[max(first, second)] = min(first, second)
    return true
  }

  /// The members of every component of two or more, ascending.
  mutating func all() -> [[Int]] {
    var members: [Int: [Int]] = [:]
    for member in parents.indices { members[root(of: member), default: []].append(member) }
    return members.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }
}
