internal import Detection
internal import Evidence
internal import FoundationEssentials
internal import Packs

/// Times the parts of detection over the messages of all training conversations, and what more rules cost.
///
/// Writes messages and words to `.build/bench`, for a peer to be timed on the same in the same run.
struct Speed {
  private let texts: [String]
  private let messages: [Message]
  private let files: [RuleFile]
  private static let folder = ".build/bench"
  private static let rounds = 7

  init() throws {
    let conversations = try Sets.training().flatMap(\.conversations)
    messages = conversations.flatMap(\.heard)
    texts = messages.map(\.text)
    files = try PackFile.builtIn(.rules).map { try $0.decode(RuleFile.self) }
  }

  /// Times everything, and tells how many messages a second each part takes.
  func run() throws -> String {
    try FileManager.default.createDirectory(atPath: Self.folder, withIntermediateDirectories: true)
    let lines = texts.map { $0.replacing("\n", with: " ") }
    try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: Self.folder + "/messages.txt"))
    let words = try Rulebook.words(of: RulePacks(files))
    try Data(words.joined(separator: "\n").utf8).write(to: URL(filePath: Self.folder + "/words.txt"))
    let rulebook = try Rulebook(RulePacks(files))
    var told = ["\(texts.count) messages, \(words.count) words, \(acts.count) rules"]
    for pass in Pass.allCases {
      told.append("\(pass.rawValue): \(rate(time { rulebook.count(pass, in: texts) }))")
    }
    told.append("listening: \(rate(time { listen(rulebook) }))")
    return (told + [try costOfRules()]).joined(separator: "\n")
  }

  private var acts: [RuleFile] {
    files.filter { if case .act = $0 { true } else { false } }
  }

  /// What the same ten rules cost alone and after ninety others: rules are repeated under other names where there are
  /// fewer.
  private func costOfRules() throws -> String {
    // Those that no copy stands for: their words shall be new among the others, too.
    let added = Array(acts.suffix(10))
    let others = repeated(acts.dropLast(10), to: 90)
    let (none, ten) = (try phrases(of: []), try phrases(of: added))
    let (ninety, hundred) = (try phrases(of: others), try phrases(of: others + added))
    let first = (ten - none) / 10
    let last = (hundred - ninety) / 10
    return """
      phrases of 10 rules \(rate(ten)), of 100 \(rate(hundred)): \(rounded(hundred / ten)) times the time
      a rule costs \(nanoseconds(first)) ns a message among the first ten, \(nanoseconds(last)) ns after ninety: \
      \(rounded(last / first)) times
      """
  }

  /// Seconds for the phrases of the given rules over all messages.
  private func phrases(of rules: [RuleFile]) throws -> Double {
    let others = files.filter { if case .act = $0 { false } else { true } }
    let rulebook = try Rulebook(RulePacks(others + rules))
    return time { rulebook.count(.phrases, in: texts) }
  }

  private func nanoseconds(_ seconds: Double) -> Double { rounded(seconds / Double(texts.count) * 1e9) }

  private func repeated(_ rules: ArraySlice<RuleFile>, to count: Int) -> [RuleFile] {
    (0..<count).map { number in
      guard case .act(var rule) = rules[number % rules.count] else { return rules[0] }
      if number >= rules.count { rule.head.id += "-\(number)" }
      return .act(rule)
    }
  }

  private func listen(_ rulebook: Rulebook) -> Int {
    var listener = Listener(rulebook)
    for message in messages { listener.hear(message) }
    return listener.finish().messageCount
  }

  /// The shortest of several rounds, in seconds.
  private func time(_ work: () -> Int) -> Double {
    let clock = ContinuousClock()
    return (0..<Self.rounds).map { _ in
      var found = 0
      let span = clock.measure { found = work() }
      return found < 0 ? 0 : Double(span.components.attoseconds) / 1e18 + Double(span.components.seconds)
    }.min() ?? 0
  }

  private func rate(_ seconds: Double) -> String { "\(Int(Double(texts.count) / seconds)) messages a second" }

  private func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
