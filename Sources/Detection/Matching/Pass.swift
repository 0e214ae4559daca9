/// The parts of listening one after another, for measuring what each costs.
package enum Pass: String, CaseIterable, Sendable {
  /// Folding and the automaton.
  case words
  /// These and the phrases of all rules.
  case phrases
  /// What the ranker weighs.
  case weights
}

extension Rulebook {
  /// Takes `texts` through one part of listening.
  ///
  /// - Returns: How much was found, so that no compiler can leave the work out.
  package func count(_ pass: Pass, in texts: [String]) -> Int {
    var ear = Ear(book)
    var buckets = BucketSet()
    var found = 0
    for text in texts {
      switch pass {
      case .words:
        _ = ear.take(text.utf8Span.span)
        found += ear.hits.count
      case .phrases: if ear.take(text.utf8Span.span) { found += ear.matches().count }
      case .weights: found += Int(scale?.weigh(text.utf8Span.span, using: &buckets).grams ?? 0)
      }
    }
    return found
  }

  /// The words of the automaton as rules write them, without disguises.
  package static func words(of packs: RulePacks) throws(RuleError) -> [String] {
    var compiler = try PatternCompiler(packs)
    for (number, rule) in packs.acts.enumerated() { try compiler.add(rule, number: number) }
    return compiler.atoms
  }
}
