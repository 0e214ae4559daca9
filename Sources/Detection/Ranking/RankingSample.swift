package import Evidence

/// What the ranker sees of one passage, for the trainer.
package struct RankingSample: Sendable {
  /// Buckets that the buyer's names use, once for each name.
  package var buyer: [Int]
  /// Buckets that the shop's names use.
  package var staff: [Int]
  package var traits: [String]
  /// What the rules by themselves make of the dialogue.
  package var found: Ranker.Found?
  /// Ids of the rules that recognise something in the buyer's words.
  package var rules: Set<String>
  /// Numbers of the passage's messages, from 0.
  package var numbers: Range<Int>
}

extension Rulebook {
  /// The table in force; nil when there is none.
  package var ranker: RankerTable? { scale?.table }

  /// The samples of one conversation, a passage each, in the way they are weighed when it is judged.
  package func samples(of messages: [Message], in circumstances: Circumstances) -> [RankingSample] {
    guard let scale else { return [] }
    let (table, grams) = (scale.table, scale.grams)
    var listener = Listener(self)
    for message in messages { listener.hear(message) }
    let judge = Judge(rulebook: self, heard: listener.finish(), circumstances: circumstances)
    let traits = judge.traits.sorted()
    return stride(from: 0, to: messages.count, by: table.passage).map { start in
      let numbers = start..<min(start + table.passage, messages.count)
      func buckets(_ role: Role) -> [Int] {
        let own = messages[numbers].filter { $0.isWeighed && circumstances.roles[$0.name] == role }
        return Set(own.map(\.name)).sorted().flatMap { name in
          var used: Set<Int> = []
          for message in own where message.name == name {
            grams.forEach(in: message.text.utf8Span.span) { used.insert($0) }
          }
          return used.sorted()
        }
      }
      return RankingSample(
        buyer: buckets(.buyer), staff: buckets(.staff), traits: traits, found: judge.found,
        rules: judge.rules, numbers: numbers)
    }
  }
}
