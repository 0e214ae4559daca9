internal import Evidence

/// The folding tables as one map from a character to the characters it becomes, before symbols are known.
struct FoldingMap {
  struct Target {
    var scalars: [UInt32]
    var folds: FoldSet
  }

  private(set) var targets: [UInt32: Target] = [:]
  private(set) var invisible: [ClosedRange<UInt32>] = []
  private(set) var pictures: [ClosedRange<UInt32>] = []
  private(set) var tight: [UInt32] = []
  private(set) var loose: [UInt32] = []
  private(set) var breaks: [UInt32] = []

  init(_ tables: [FoldingTable]) throws(RuleError) {
    for table in tables {
      try add(table)
    }
  }

  /// What `scalar` becomes when every fold has been applied, and which folds that took.
  func resolve(_ scalar: UInt32) -> Target {
    var result = Target(scalars: [scalar], folds: [])
    // A chain such as Ａ → A → a is short; the bound only guards against a table that goes in circles.
    for _ in 0..<4 {
      guard result.scalars.contains(where: { targets[$0] != nil }) else { break }
      result.scalars = result.scalars.flatMap { scalar in
        guard let target = targets[scalar] else { return [scalar] }
        result.folds.formUnion(target.folds)
        return target.scalars
      }
    }
    return result
  }

  /// The folded form of a phrase of a rule: written as the rule means it, so folds are not recorded.
  func fold(_ text: String) -> [UInt32] {
    text.unicodeScalars.map(\.value).filter { !isSkipped($0) }.flatMap { resolve($0).scalars }
  }

  private func isSkipped(_ scalar: UInt32) -> Bool {
    invisible.contains { $0.contains(scalar) } || tight.contains(scalar) || loose.contains(scalar)
  }

  private mutating func add(_ table: FoldingTable) throws(RuleError) {
    let id = table.head.id
    for span in table.spans {
      guard let first = span.first.unicodeScalars.first, let last = span.last.unicodeScalars.first,
        let onto = span.onto.unicodeScalars.first, first <= last
      else { throw RuleError(code: .unknownWord, rule: id, detail: "\(span.first)–\(span.last)") }
      let fold = try foldNamed(span.fold, in: id)
      for offset in 0...(last.value - first.value) {
        targets[first.value + offset] = Target(scalars: [onto.value + offset], folds: FoldSet(fold))
      }
    }
    for pairs in table.pairs {
      let fold = try foldNamed(pairs.fold, in: id)
      let scalars = pairs.text.unicodeScalars.filter { !$0.properties.isWhitespace }.map(\.value)
      for place in stride(from: 0, to: scalars.count - 1, by: 2) {
        targets[scalars[place]] = Target(scalars: [scalars[place + 1]], folds: FoldSet(fold))
      }
    }
    for expansion in table.expansions {
      guard let from = expansion.from.unicodeScalars.first else { continue }
      let fold = try foldNamed(expansion.fold, in: id)
      targets[from.value] = Target(
        scalars: expansion.onto.unicodeScalars.map(\.value), folds: FoldSet(fold))
    }
    invisible += try table.invisible.map { text throws(RuleError) in try codePoints(text, in: id) }
    pictures += try table.pictures.map { text throws(RuleError) in try codePoints(text, in: id) }
    tight += table.tight.unicodeScalars.map(\.value)
    loose += table.loose.unicodeScalars.map(\.value)
    breaks += table.breaks.unicodeScalars.map(\.value)
  }
}

/// The fold of that name.
func foldNamed(_ name: String, in rule: String) throws(RuleError) -> Fold {
  guard let fold = Fold(rawValue: name) else {
    throw RuleError(code: .unknownWord, rule: rule, detail: name)
  }
  return fold
}

/// The code points of `200B` or `200B-200F`.
private func codePoints(_ text: String, in rule: String) throws(RuleError) -> ClosedRange<UInt32> {
  let ends = text.split(separator: "-").map { UInt32($0, radix: 16) }
  guard let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last, last <= 0x10FFFF else {
    throw RuleError(code: .unknownWord, rule: rule, detail: text)
  }
  return first...last
}
