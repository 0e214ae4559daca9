/// The words of all phrases while rules are compiled: interned, and grouped into the sets that phrases name.
struct Vocabulary {
  /// Atom of every sum of money; found by the reader of numerals, not by the automaton.
  static let amount = 0
  /// Atom of every account or number to write to.
  static let handle = 1

  private(set) var atoms: [String] = ["{amount}", "{handle}"]
  private var atomNumbers: [String: Int] = [:]
  private(set) var sets: [[Int]] = []
  private var setNumbers: [[Int]: Int] = [:]
  private let classes: [String: [String]]

  init(_ lexica: [Lexicon]) {
    var classes: [String: [String]] = [:]
    for lexicon in lexica {
      classes.merge(lexicon.classes) { $0 + $1 }
    }
    self.classes = classes
  }

  mutating func atom(_ text: String) -> Int {
    if let number = atomNumbers[text] { return number }
    atoms.append(text)
    atomNumbers[text] = atoms.count - 1
    return atoms.count - 1
  }

  /// The number of the set that holds the words of `parts`.
  mutating func set(of parts: [Phrase.Part], rule: String) throws(RuleError) -> Int {
    var members: Set<Int> = []
    for part in parts {
      switch part {
      case .word(let text): members.insert(atom(text))
      case .named("amount"): members.insert(Self.amount)
      case .named("handle"): members.insert(Self.handle)
      case .named(let name):
        for word in try words(of: name, rule: rule, depth: 0) { members.insert(atom(word)) }
      }
    }
    let key = members.sorted()
    if let number = setNumbers[key] { return number }
    sets.append(key)
    setNumbers[key] = sets.count - 1
    return sets.count - 1
  }

  /// The words of a class.
  ///
  /// A class may hold other classes, as `{name}`.
  private func words(of name: String, rule: String, depth: Int) throws(RuleError) -> [String] {
    guard let words = classes[name], depth < 4 else {
      throw RuleError(code: .unknownClass, rule: rule, detail: name)
    }
    var all: [String] = []
    for word in words {
      if word.first == "{", word.last == "}" {
        all += try self.words(of: String(word.dropFirst().dropLast()), rule: rule, depth: depth + 1)
      } else {
        all.append(word)
      }
    }
    return all
  }
}
