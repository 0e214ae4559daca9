/// Hands on chosen values of a JSON text as it streams by; everything else passes unseen.
///
/// A pick is a path of keys from the root. Arrays are transparent: a pick that meets an array hands on its elements
/// one by one, which also covers TOP's habit of writing a list of one as its element.
struct JSONPicker {
  /// One chosen value.
  struct Item: Hashable, Sendable {
    /// The pick's place in the list given to ``JSONPicker/init(_:)``.
    var pick: Int
    /// Nil when it was larger than ``JSONPicker/valueLimit``.
    var value: JSONValue?
    /// Half-open, in bytes of the original file.
    var bytes: Range<Int>
  }

  /// Largest value that is handed on, in bytes of the original file.
  static let valueLimit = 1_048_576
  /// Deepest nesting that is read.
  static let depthLimit = 256

  private var tokenizer = JSONTokenizer()
  private var grammar = JSONGrammar()
  private let picks: [[String]]
  /// For each open container: the picks that its content may still meet, and how many keys of them are met.
  private var trails: [[Trail]] = []
  private var key: String?
  private var builder: JSONBuilder?

  private struct Trail {
    var pick: Int
    var met: Int
  }

  init(_ picks: [[String]]) { self.picks = picks }

  /// Feeds the next piece of UTF-8.
  ///
  /// - Parameters:
  ///   - bytes: Valid UTF-8, without a byte order mark.
  ///   - original: Finds the original file's offset of an index of `bytes`.
  ///   - emit: Called with each chosen value when it is complete.
  /// - Throws: ``ImportError`` for what is no JSON, and whatever `emit` throws.
  mutating func feed(_ bytes: [UInt8], original: (Int) -> Int, _ emit: (Item) throws -> Void) throws {
    var tokenizer = self.tokenizer
    defer { self.tokenizer = tokenizer }
    try tokenizer.feed(bytes, original: original) { try take($0, emit) }
  }

  /// Ends the text at `end`, in bytes of the original file.
  ///
  /// - Throws: ``ImportError`` (`truncated`) when the value is not complete.
  mutating func finish(at end: Int, _ emit: (Item) throws -> Void) throws {
    var tokenizer = self.tokenizer
    try tokenizer.finish(at: end) { try take($0, emit) }
    guard grammar.isComplete else { throw ImportError(.truncated, at: end) }
  }

  private mutating func take(_ token: JSONToken, _ emit: (Item) throws -> Void) throws {
    let role = try grammar.take(token)
    guard trails.count <= Self.depthLimit else { throw ImportError(.tooDeep, at: token.bytes.lowerBound) }
    if builder != nil {
      try build(token, as: role, emit)
      return
    }
    switch role {
    case .key: if case .string(let bytes) = token.kind { key = String(decoding: bytes, as: UTF8.self) }
    case .open, .value: try enter(token, isOpen: role == .open, emit)
    case .close: _ = trails.popLast()
    case .nothing: break
    }
  }

  /// A value begins: either it is chosen, or its picks go on inside it.
  private mutating func enter(_ token: JSONToken, isOpen: Bool, _ emit: (Item) throws -> Void) throws {
    let inside = trail()
    key = nil
    let chosen = inside.first { picks[$0.pick].count == $0.met }
    if let chosen, token.kind != .open(isObject: false) {
      builder = JSONBuilder(pick: chosen.pick, start: token.bytes.lowerBound)
      try build(token, as: isOpen ? .open : .value, emit)
    } else if isOpen {
      trails.append(inside)
    }
  }

  /// The picks that the value about to begin may meet.
  private func trail() -> [Trail] {
    guard let outer = trails.last else { return picks.indices.map { Trail(pick: $0, met: 0) } }
    guard let key else { return outer }
    return outer.compactMap { trail in
      guard trail.met < picks[trail.pick].count, picks[trail.pick][trail.met] == key else { return nil }
      return Trail(pick: trail.pick, met: trail.met + 1)
    }
  }

  private mutating func build(
    _ token: JSONToken, as role: JSONGrammar.Role, _ emit: (Item) throws -> Void
  ) throws {
    guard let item = builder?.take(token, as: role) else { return }
    builder = nil
    try emit(item)
  }
}
