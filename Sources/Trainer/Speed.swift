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

  /// Ten rules and a hundred over the same messages: rules are repeated under other names where there are fewer.
  private func costOfRules() throws -> String {
    let others = files.filter { if case .act = $0 { false } else { true } }
    let ten = try Rulebook(RulePacks(others + acts.prefix(10)))
    let hundred = try Rulebook(RulePacks(others + repeated(to: 100)))
    let few = time { ten.count(.phrases, in: texts) }
    let many = time { hundred.count(.phrases, in: texts) }
    return "phrases of 10 rules \(rate(few)), of 100 \(rate(many)): \(rounded(many / few)) times the time"
  }

  private func repeated(to count: Int) -> [RuleFile] {
    (0..<count).map { number in
      guard case .act(var rule) = acts[number % acts.count] else { return acts[0] }
      if number >= acts.count { rule.head.id += "-\(number)" }
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
