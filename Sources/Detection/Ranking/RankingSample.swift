package import Evidence

/// What the ranker sees of one passage, for the trainer.
package struct RankingSample: Sendable {
  /// A line as the buckets of its characters and pairs.
  package struct Said: Sendable {
    /// Number of the message in the conversation, from 0.
    package var number: Int
    package var buckets: [Int]
  }

  package var buyer: [Said]
  package var staff: [Said]
  /// The lines of both sides in order, as the network reads them.
  package var lines: [NetworkLine]
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
      func said(by role: Role) -> [RankingSample.Said] {
        numbers.filter { messages[$0].isWeighed && circumstances.roles[messages[$0].name] == role }.map {
          var buckets: Set<Int> = []
          grams.forEach(in: messages[$0].text.utf8Span.span) { buckets.insert($0) }
          return RankingSample.Said(number: $0, buckets: buckets.sorted())
        }
      }
      let lines = numbers.compactMap { number -> NetworkLine? in
        let message = messages[number]
        guard message.isWeighed, let role = circumstances.roles[message.name] else { return nil }
        return NetworkLine(number, role, grams.characters(of: message.text.utf8Span.span))
      }
      return RankingSample(
        buyer: said(by: .buyer), staff: said(by: .staff), lines: lines, traits: traits, found: judge.found,
        rules: judge.rules, numbers: numbers)
    }
  }
}
