internal import Evidence

/// Puts accounts together by what they share.
///
/// A link of enough points ties its accounts; weaker ones tie two accounts when those share several of different kinds
/// that together have the points. A single weak link ties nobody.
struct GroupMaker {
  /// What ties accounts, and the weakest link in it.
  private struct Bond {
    var points: Int
    var members: [Int]
    var link: Int
    /// Made of several weak links.
    var isSum = false
  }

  private struct Pair: Hashable {
    var one: Int
    var other: Int
  }

  let links: [AccountLink]
  let points: [LinkStrength: Int]
  /// Points that tie.
  let bind: Int

  private let buyers: [String]
  private let numbers: [String: Int]

  init(_ links: [AccountLink], points: [LinkStrength: Int], bind: Int) {
    self.points = points
    self.bind = bind
    // The strongest first, then in an order that does not depend on the machine.
    self.links = links.sorted { one, other in
      let (first, second) = (points[one.strength] ?? 0, points[other.strength] ?? 0)
      if first != second { return first > second }
      if one.kind != other.kind { return one.kind.rawValue < other.kind.rawValue }
      if one.buyers != other.buyers { return one.buyers.lexicographicallyPrecedes(other.buyers) }
      return one.why.zh < other.why.zh
    }
    buyers = Set(links.flatMap(\.buyers)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    numbers = Dictionary(uniqueKeysWithValues: buyers.enumerated().map { ($1, $0) })
  }

  /// The groups, the largest first.
  func groups(of shop: String?) -> [AccountGroup] {
    var components = Components(buyers.count)
    // The strongest bonds first: the last one that joins anything is the weakest that is needed.
    var last: [(member: Int, link: Int)] = []
    for bond in bonds() {
      let joined = bond.members.dropFirst().map { components.join(bond.members[0], $0) }
      if joined.contains(true) { last.append((bond.members[0], bond.link)) }
    }
    var weakest: [Int: Int] = [:]
    for (member, link) in last { weakest[components.root(of: member)] = link }
    var groups = components.all().reduce(into: [:]) { groups, members in
      groups[members[0]] = AccountGroup(shop: shop, buyers: members.map { buyers[$0] }, links: [], weakest: 0)
    }
    for number in links.indices {
      for (root, part) in parts(of: number, in: &components) {
        let place = groups[root]?.links.count ?? 0
        if weakest[root] == number { groups[root]?.weakest = place }
        groups[root]?.links.append(part)
      }
    }
    return groups.values.sorted { one, other in
      one.buyers.count != other.buyers.count
        ? one.buyers.count > other.buyers.count : one.buyers.lexicographicallyPrecedes(other.buyers)
    }
  }

  /// What a link ties in each group that has two or more of its accounts.
  private func parts(of number: Int, in components: inout Components) -> [Int: AccountLink] {
    var places: [Int: [Int]] = [:]
    for (place, buyer) in links[number].buyers.enumerated() {
      guard let account = numbers[buyer] else { continue }
      places[components.root(of: account), default: []].append(place)
    }
    return places.filter { $0.value.count > 1 }.mapValues { links[number].part(at: $0) }
  }

  private func bonds() -> [Bond] {
    var bonds: [Bond] = []
    var pairs: [Pair: [Int]] = [:]
    let possible = withEnoughWeakLinks()
    for (number, link) in links.enumerated() {
      var members = link.buyers.compactMap { numbers[$0] }
      let points = points[link.strength] ?? 0
      if points >= bind {
        bonds.append(Bond(points: points, members: members, link: number))
      } else {
        members.removeAll { !possible[$0] }
        for (place, one) in members.enumerated() {
          for other in members[(place + 1)...] {
            pairs[Pair(one: one, other: other), default: []].append(number)
          }
        }
      }
    }
    bonds += pairs.compactMap { pair, shared in sum(pair, shared) }
    return bonds.sorted { one, other in
      (one.points, one.isSum ? 0 : 1, -one.link, other.members[0], other.members[1])
        > (other.points, other.isSum ? 0 : 1, -other.link, one.members[0], one.members[1])
    }
  }

  /// For each account, whether its weak links of different kinds are enough at all: most have one, and pairs are many.
  private func withEnoughWeakLinks() -> [Bool] {
    var kinds = [Set<LinkKind>](repeating: [], count: buyers.count)
    var sums = [Int](repeating: 0, count: buyers.count)
    for link in links {
      guard let points = points[link.strength], points < bind else { continue }
      for buyer in link.buyers {
        if let account = numbers[buyer], kinds[account].insert(link.kind).inserted { sums[account] += points }
      }
    }
    return sums.map { $0 >= bind }
  }

  /// What two accounts share in weak links of different kinds, when it is enough.
  private func sum(_ pair: Pair, _ shared: [Int]) -> Bond? {
    var byKind: [LinkKind: Int] = [:]
    for number in shared where byKind[links[number].kind] == nil { byKind[links[number].kind] = number }
    let total = byKind.values.reduce(0) { $0 + (points[links[$1].strength] ?? 0) }
    guard byKind.count > 1, total >= bind, let weakest = byKind.values.max() else { return nil }
    return Bond(points: total, members: [pair.one, pair.other], link: weakest, isSum: true)
  }
}

extension AccountLink {
  /// The link between those of its accounts.
  fileprivate func part(at places: [Int]) -> AccountLink {
    var part = self
    part.buyers = places.map { buyers[$0] }
    part.sources = places.map { sources[$0] }
    return part
  }
}
