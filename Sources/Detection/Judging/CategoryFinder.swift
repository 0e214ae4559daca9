internal import Evidence

/// Finds what speaks for one of the platform's other categories: a competitor, a fraudster behind the order, or words
/// of the review itself that abuse, leak or advertise.
///
/// Such a finding carries no element of extortion, never changes the verdict and adds nothing to the score.
struct CategoryFinder {
  let rulebook: Rulebook
  let dialogue: Dialogue
  let review: Review?
  let quotes: QuoteMaker

  /// One finding a rule, in the order of the rules.
  func findings() -> [Finding] {
    var found: [Int: [Quote]] = [:]
    // The categories competitor and third-party fraud are about a bad rating that stands; rules.md §1.1.
    if Standing(review, badStars: rulebook.verdicts.badStars).isBad {
      for turn in dialogue.buyer {
        for done in turn.acts
        where isGround(done.rule) && found[done.heard.rule]?.count ?? 0 < quotes.most {
          found[done.heard.rule, default: []] += quotes.quotes(of: turn, elements: [])
        }
      }
    }
    for (rule, quote) in quotesOfReview() { found[rule, default: []].append(quote) }
    return found.sorted { $0.key < $1.key }.map { rule, quotes in
      Finding(
        rule: rulebook.rules[rule].id, level: .weak, elements: [], category: rulebook.rules[rule].category,
        quotes: quotes, considered: [rulebook.rules[rule].advice])
    }
  }

  private func isGround(_ rule: CompiledRule) -> Bool { rule.category != nil && rule.elements.isEmpty }

  private func quotesOfReview() -> [(rule: Int, quote: Quote)] {
    guard let review else { return [] }
    let texts = [(review.text, review.madeAt), (review.appendText ?? "", review.appendedAt)]
    return texts.flatMap { text, made in
      rulebook.heard(in: text)
        .filter { rulebook.rules[$0.rule].speaker == .review && isGround(rulebook.rules[$0.rule]) }
        .map { ($0.rule, quotes.quote(of: text, at: $0.bytes, made: made, in: review)) }
    }
  }
}
