internal import Archive
internal import Detection
internal import Dossier
internal import Eligibility
public import Evidence
internal import Packs

/// The packs a run judges by: listed, shown, and held to their own examples.
public struct ReviewRules: Sendable {
  private let knowledge: KnowledgeBase
  /// The same without the merchant's own.
  private let builtIn: KnowledgeBase
  private let language: Language

  /// - Throws: ``Problem`` when the folder of own packs cannot be used.
  public init(rules folder: String?, language: Language, on bench: Workbench) throws(Problem) {
    knowledge = try KnowledgeBase(folder: folder, in: bench.system)
    builtIn = try KnowledgeBase(folder: nil, in: bench.system)
    self.language = language
  }

  private var files: [PackFile] { knowledge.files(.rules) + knowledge.files(.platforms) }

  /// One line a pack: identifier, version, date of its source, confidence.
  ///
  /// - Throws: ``Problem`` when a pack cannot be read.
  public func list() throws(Problem) -> String {
    var lines: [String] = []
    for file in files {
      let card = try knowledge.decode([file], as: PackCard.self)[0]
      let own = file.isUser ? Wording(zh: "  自有", en: "  own").text(in: language) : ""
      let title = card.title.map { "  " + $0.wording.text(in: language) } ?? ""
      lines.append("\(card.id)  v\(card.version)  \(card.sourceDate)  \(card.confidence)\(own)\(title)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One pack in words, then as it is written.
  ///
  /// - Throws: ``Problem`` when there is none with this identifier.
  public func show(_ id: String) throws(Problem) -> String {
    for file in files {
      let card = try knowledge.decode([file], as: PackCard.self)[0]
      guard card.id == id else { continue }
      return card.text(in: language) + "\n" + written(file)
    }
    throw Problem(code: "no-such-rule", detail: id)
  }

  /// The file as it stands, without the ranker's weights, which say nothing to a person.
  private func written(_ file: PackFile) -> String {
    let lines = String(decoding: file.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    var isBlock = false
    let words = lines.filter { line in
      let isWeights = isBlock && Self.isWeights(line)
      isBlock = isWeights || line.hasSuffix(": |")
      return !isWeights
    }
    guard words.count < lines.count else { return lines.joined(separator: "\n") }
    let left = lines.count - words.count
    let more = Wording(zh: "（\(left) 行权重没有列出）", en: "(\(left) lines of weights are not shown)")
    return words.joined(separator: "\n") + more.text(in: language) + "\n"
  }

  /// An indented line of a block, all signs and no blank, as no words are written.
  private static func isWeights(_ line: Substring) -> Bool {
    let signs = line.utf8.drop { $0 == 0x20 }
    return line.hasPrefix("  ") && !signs.isEmpty && signs.allSatisfy { (0x21...0x7E).contains($0) }
  }

  /// Runs every example of every pack.
  ///
  /// - Throws: ``Problem`` when a pack cannot be used at all.
  public func test() throws(Problem) -> (report: String, passed: Bool) {
    let results = try knowledge.rulebook().testExamples()
    let eligibility = try knowledge.eligibility()
    let dossiers = try testDossiers()
    let failures =
      results.filter { !$0.passed }.map { "✗ \($0.rule)  \(TerminalText.inert($0.example))  \($0.detail)" }
      + (eligibility.failingExamples() + dossiers.failures).map { "✗ \(TerminalText.inert($0))" }
    let (platforms, statements) = (eligibility.exampleCount, dossiers.count)
    let closing = Wording(
      zh: "规则示例 \(results.count) 条，平台示例 \(platforms) 条，陈述示例 \(statements) 条，未通过 \(failures.count) 条。",
      en:
        "\(results.count) rule examples, \(platforms) platform examples, \(statements) statement examples, \(failures.count) failed."
    )
    return ((failures + [closing.text(in: language)]).joined(separator: "\n") + "\n", failures.isEmpty)
  }

  /// The program's statements and forms among themselves, and the merchant's among all: an own sentence is no fault of
  /// a form whose example has the program's.
  private func testDossiers() throws(Problem) -> (failures: [String], count: Int) {
    let (given, own) = (try builtIn.dossierKnowledge(), try knowledge.dossierKnowledge(\.isUser))
    let failures =
      given.failingExamples(in: given) + own.failingExamples(in: try knowledge.dossierKnowledge())
    return (failures, given.exampleCount + own.exampleCount)
  }
}
