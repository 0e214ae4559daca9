internal import Evidence

/// The words that say what the number beside them is, looked up by their first byte.
struct HandleWords: Sendable {
  /// What a word says of the number beside it.
  enum Meaning: Sendable { case account(Account.Kind), reference }

  /// The words one behind the other, so that looking at one counts no references.
  private let letters: [UInt8]
  /// Where each word begins in `letters`, and where the last ends.
  private let starts: [Int]
  private let meanings: [Meaning]
  /// Numbers of words by first byte.
  private let byFirst: FlatLists
  private let shape: HandleShape

  init(_ table: NumeralTable) {
    shape = table.handleShape
    let kinds = table.handles.sorted { $0.key < $1.key }.flatMap { kind, words in
      words.compactMap { word in
        Account.Kind(rawValue: kind).map { (meaning: Meaning.account($0), word: Array(word.utf8)) }
      }
    }
    let words = kinds + table.notHandles.map { (meaning: .reference, word: Array($0.utf8)) }
    letters = words.flatMap(\.word)
    starts = words.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.word.count) }
    meanings = words.map(\.meaning)
    var lists = [[Int]](repeating: [], count: 256)
    for (index, entry) in words.enumerated() {
      if let first = entry.word.first { lists[Int(first)].append(index) }
    }
    byFirst = FlatLists(lists)
  }

  /// Whether `bytes` are one of the words and no more.
  func contains(_ bytes: Span<UInt8>) -> Bool {
    guard !bytes.isEmpty else { return false }
    return byFirst.places(of: Int(Self.lower(bytes[0]))).contains { place in
      let index = byFirst.item(place)
      return length(of: index) == bytes.count && holds(index, at: 0, in: bytes)
    }
  }

  /// The word for a service that `run` begins with, and its length: `qq2290417`, `zfb19900000001`.
  ///
  /// Behind the word for a number there are digits and nothing else, behind any other as much as a name.
  func glued(to run: [UInt8]) -> (kind: Account.Kind, count: Int)? {
    guard let first = run.first else { return nil }
    var longest: (kind: Account.Kind, count: Int)?
    for place in byFirst.places(of: Int(Self.lower(first))) {
      let index = byFirst.item(place)
      let length = length(of: index)
      guard case .account(let kind) = meanings[index], length > longest?.count ?? 1,
        holds(index, at: 0, in: run.span)
      else { continue }
      let rest = run.dropFirst(length)
      let isName =
        kind == .wechat && rest.first.map { $0 != 0x5F && $0 != 0x2D } == true
        && !rest.starts(with: [0x69, 0x64])
      guard rest.allSatisfy(HandleSigns.isDigit) || isName, rest.count >= shape.fewest else { continue }
      longest = (kind, length)
    }
    return longest
  }

  /// What the nearest word within a few characters of `run` tells; of words equally near, the first listed.
  func meaning(near run: Range<Int>, in bytes: Span<UInt8>) -> Meaning? {
    var best: (distance: Int, index: Int)?
    let end = min(bytes.count, run.upperBound + shape.behind)
    for place in max(0, run.lowerBound - shape.before)..<end {
      // No word begins inside the run.
      guard !run.contains(place) else { continue }
      for list in byFirst.places(of: Int(Self.lower(bytes[place]))) {
        let index = byFirst.item(list)
        let length = length(of: index)
        guard place + length <= (place < run.lowerBound ? run.lowerBound : end) else { continue }
        let distance =
          place < run.lowerBound ? run.lowerBound - place - length : place - run.upperBound + 6
        guard (distance, index) < best ?? (.max, .max), holds(index, at: place, in: bytes) else {
          continue
        }
        best = (distance, index)
      }
    }
    return best.map { meanings[$0.index] }
  }

  @inline(__always)
  private static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte + 0x20 : byte }

  @inline(__always)
  private func length(of index: Int) -> Int { starts[index + 1] - starts[index] }

  private func holds(_ index: Int, at place: Int, in bytes: Span<UInt8>) -> Bool {
    let (start, length) = (starts[index], length(of: index))
    guard place + length <= bytes.count else { return false }
    for offset in 0..<length where Self.lower(bytes[place + offset]) != letters[start + offset] {
      return false
    }
    return true
  }
}
