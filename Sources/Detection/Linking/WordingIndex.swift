/// Finds texts that are nearly the same among very many.
///
/// Texts with equal grams are put together first. Of the rest, two that are alike enough must share one of their rarest
/// grams (prefix filter): of n grams, one of the n − ⌈s·n⌉ + 1 rarest, when s is the similarity. So only these are
/// looked up, and only texts that share one are compared. Of a gram's texts the latest few are kept (`postings`): n
/// texts cost at most n × grams × postings comparisons, and a pair is missed only when each rare gram it shares has
/// since been in that many other texts.
struct WordingIndex {
  /// Texts that hang together by their likeness.
  struct Cluster: Hashable {
    /// Ascending.
    var members: [Int]
    /// The least likeness by which one of them hangs on, in percent.
    var similarity: Int
  }

  private let table: LinkTable.Wording
  private let texts: [Grams?]
  private var components: Components
  private var frequencies = [Int32](repeating: 0, count: 1 << 20)
  private var postings: [UInt32: [Int32]] = [:]
  private var least: [Int: Int] = [:]

  init(_ texts: [Grams?], _ table: LinkTable.Wording) {
    self.table = table
    self.texts = texts
    components = Components(texts.count)
  }

  /// The clusters of two texts or more.
  mutating func clusters() -> [Cluster] {
    let distinct = joinEqualOnes()
    for text in distinct {
      for gram in texts[text]?.values ?? [] { frequencies[Self.slot(gram)] += 1 }
    }
    var lastSeen = [Int32](repeating: -1, count: texts.count)
    for text in distinct { place(text, &lastSeen) }
    var lowest: [Int: Int] = [:]
    for (text, similarity) in least {
      let root = components.root(of: text)
      lowest[root] = min(lowest[root] ?? 100, similarity)
    }
    return components.all().map { Cluster(members: $0, similarity: lowest[$0[0]] ?? 100) }
  }

  /// Puts equal texts together, and gives back one of each.
  private mutating func joinEqualOnes() -> [Int] {
    var firsts: [[UInt32]: Int] = [:]
    var distinct: [Int] = []
    for (text, grams) in texts.enumerated() {
      guard let grams else { continue }
      if let first = firsts[grams.values] {
        _ = components.join(first, text)
      } else {
        firsts[grams.values] = text
        distinct.append(text)
      }
    }
    return distinct
  }

  private mutating func place(_ text: Int, _ lastSeen: inout [Int32]) {
    guard let grams = texts[text] else { return }
    for gram in rarest(of: grams) {
      for other in postings[gram] ?? [] where lastSeen[Int(other)] != Int32(text) {
        lastSeen[Int(other)] = Int32(text)
        compare(text, grams, with: Int(other))
      }
      postings[gram, default: []].append(Int32(text))
      if let count = postings[gram]?.count, count > max(1, table.postings) { postings[gram]?.removeFirst() }
    }
  }

  private mutating func compare(_ text: Int, _ grams: Grams, with other: Int) {
    guard components.root(of: text) != components.root(of: other), let others = texts[other] else { return }
    let (short, long) = (
      min(grams.values.count, others.values.count), max(grams.values.count, others.values.count)
    )
    guard short * 100 >= long * table.similarity else { return }
    let similarity = grams.similarity(to: others, atLeast: table.similarity)
    guard similarity >= table.similarity, components.join(text, other) else { return }
    least[text] = min(least[text] ?? 100, similarity)
  }

  /// The grams of which two texts that are alike enough share one, the rarest first.
  private func rarest(of grams: Grams) -> [UInt32] {
    let count = grams.values.count
    let needed = (count * min(max(table.similarity, 1), 100) + 99) / 100
    let ranked = grams.values.sorted { one, other in
      let (first, second) = (frequencies[Self.slot(one)], frequencies[Self.slot(other)])
      return first == second ? one < other : first < second
    }
    return Array(ranked.prefix(count - needed + 1))
  }

  private static func slot(_ gram: UInt32) -> Int { Int(gram >> 12) }
}
