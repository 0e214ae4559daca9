internal import Detection
internal import Evidence

/// The samples of labelled conversations as rows, and what each feature stands for.
struct TrainingSet {
  /// One passage of a conversation, with where it comes from.
  struct Example {
    var conversation: LabelledConversation
    /// The file, and so the hand, that it comes from.
    var source: String
    var sample: RankingSample
    var row: Row
    /// The same without a word of the shop's.
    var alone: Row
    /// Parts of what an honest buyer says, which are as honest as the whole; of others the key messages together.
    var pieces: [Row]
  }

  let bits: Int
  /// Traits of dialogues in the order of their features.
  let traits: [String]
  private(set) var examples: [Example] = []

  /// Traits count for so much beside words: a trait says more than one character.
  static let traitValue = 0.3

  /// What a conversation counts once more without the shop's words: whether somebody extorts must show in what they
  /// say themselves, not in how the shop answers.
  private static let aloneWeight = 0.2

  /// So many messages of an honest buyer at a time, and what they count.
  private static let pieces = [(length: 1, weight: 0.05), (length: 4, weight: 0.2)]
  /// What the key messages of another buyer count.
  private static let keyWeight = 0.15

  /// Features: buckets of the buyer, buckets of the shop, traits, bias.
  var width: Int { (2 << bits) + traits.count + 1 }

  init(
    _ sources: [(name: String, conversations: [LabelledConversation])], rulebook: Rulebook,
    traits known: [String]? = nil
  ) {
    var found: [(LabelledConversation, String, RankingSample)] = []
    for source in sources {
      for conversation in source.conversations {
        let samples = rulebook.samples(of: conversation.heard, in: conversation.circumstances)
        found += samples.map { (conversation, source.name, $0) }
      }
    }
    bits = rulebook.ranker?.bits ?? 16
    // What the rules make of a dialogue is no trait to learn from: rules were mended on these very conversations, and
    // look surer here than they are elsewhere.
    traits = known ?? Set(found.flatMap(\.2.traits)).sorted()
    let positives = found.count { Self.isPositive($0.0, $0.2) }
    let balance = Double(found.count - positives) / Double(max(positives, 1))
    for (conversation, source, sample) in found {
      let isPositive = Self.isPositive(conversation, sample)
      // A passage of an extortion that holds none of its key messages says nothing either way.
      guard isPositive || !conversation.isPressing else { continue }
      examples.append(
        Example(
          conversation: conversation, source: source, sample: sample,
          row: row(sample, isPositive: isPositive, weight: isPositive ? balance : 1),
          alone: row(
            sample.alone, isPositive: isPositive, weight: Self.aloneWeight * (isPositive ? balance : 1)),
          pieces: isPositive
            ? keys(of: conversation, rulebook, balance) : pieces(of: conversation, rulebook)))
    }
  }

  /// The files in parts, of which each is scored by a model that has seen the others.
  ///
  /// Files stand in the order of their names and are dealt out in turn, so that two of one language or trade come apart.
  var parts: [Set<String>] {
    let sources = Set(examples.map(\.source)).sorted()
    return (0..<min(Self.partCount, sources.count)).map { part in
      Set(sources.enumerated().filter { $0.offset % Self.partCount == part }.map(\.element))
    }
  }

  private static let partCount = 8

  private func keys(
    of conversation: LabelledConversation, _ rulebook: Rulebook, _ balance: Double
  ) -> [Row] {
    var circumstances = conversation.circumstances
    circumstances.review = nil
    let heard = conversation.heard
    let keys = conversation.gold.key.filter(heard.indices.contains).map { heard[$0] }
    return rulebook.samples(of: keys, in: circumstances).map {
      row($0, isPositive: true, weight: Self.keyWeight * balance)
    }
  }

  private func pieces(of conversation: LabelledConversation, _ rulebook: Rulebook) -> [Row] {
    guard conversation.isHonest else { return [] }
    var circumstances = conversation.circumstances
    circumstances.review = nil
    let said = conversation.heard.filter { $0.name == LabelledConversation.Side.buyer.rawValue }
    return Self.pieces.flatMap { length, weight in
      stride(from: 0, to: said.count, by: length).flatMap { start in
        rulebook.samples(of: Array(said[start..<min(start + length, said.count)]), in: circumstances)
      }.map { row($0, isPositive: false, weight: weight) }
    }
  }

  private static func isPositive(_ conversation: LabelledConversation, _ sample: RankingSample) -> Bool {
    conversation.isPressing && conversation.gold.key.contains(where: sample.numbers.contains)
  }

  private func row(_ sample: RankingSample, isPositive: Bool, weight: Double) -> Row {
    let buyer = sample.buyer.flatMap(\.buckets)
    let staff = sample.staff.flatMap(\.buckets)
    let value = 1 / Double(max(1, buyer.count + staff.count)).squareRoot()
    var features = Row.features(of: buyer, from: 0, each: value)
    features += Row.features(of: staff, from: 1 << bits, each: value)
    features += sample.traits.compactMap { trait in
      traits.firstIndex(of: trait).map { (index: (2 << bits) + $0, value: Self.traitValue) }
    }
    features.append((index: width - 1, value: 1))
    return Row(features: features, isPositive: isPositive, weight: weight)
  }
}

extension RankingSample {
  /// What the buyer alone gives to see.
  fileprivate var alone: RankingSample {
    var alone = self
    alone.staff = []
    alone.traits.removeAll { $0.hasPrefix("staff ") }
    return alone
  }
}
