internal import Evidence

/// The page `docs/detection.md`: what was measured, on what, on which day.
struct DetectionPage {
  private let date: String
  private var sets: [(name: String, figures: Figures)] = []
  private var rules: [String] = []
  private var real: [String] = []

  init(date: String) { self.date = date }

  mutating func add(_ name: String, _ figures: Figures) { sets.append((name, figures)) }

  mutating func add(_ figures: RuleFigures, known: [String: [String]]) {
    rules = figures.rows.map { row in
      let notes = (known[row.rule] ?? []).joined(separator: " ")
      let counts = "\(row.hits) | \(row.misses) | \(row.honest) | \(row.precision) % | \(row.recall) %"
      return "| \(row.rule) | \(counts) | \(notes) |"
    }
  }

  mutating func addReal(_ name: String, flagged: Int, of count: Int) {
    let share = count == 0 ? 0 : (Double(flagged) * 100_000 / Double(count)).rounded() / 10
    real.append("| \(name) | \(count) | \(flagged) | \(share) |")
  }

  var text: String {
    """
    # Detection, measured

    Written on \(date) by `make evaluate`. Nothing here was learnt from the sets of this page: they were written by
    other hands than the training conversations, and no rule was made from them. What the ranker needs to speak was
    chosen with these figures in sight, so expect a little worse elsewhere; `sealed` was written last and seen least.

    | figure | \(sets.map(\.name).joined(separator: " | ")) |
    |---|\(sets.map { _ in "---" }.joined(separator: "|"))|
    \(rows.map { row in "| \(row.name) | \(sets.map { row.value($0.figures) }.joined(separator: " | ")) |" }.joined(separator: "\n"))

    Flags on texts of real people, none of whom extorts:

    | set | texts | flagged | per 10,000 |
    |---|---|---|---|
    \(real.joined(separator: "\n"))

    In how many conversations of the first table each rule of the buyer's words is recognised: hits and misses among
    those that extort or are suspected to, and hits among complaints and normal talk. A rule alone is no finding; context
    rules (`claim-…`, `ask-remedy`, `deny-defect`, `refuse-…`) speak for the buyer.

    | rule | hits | misses | complaint and normal | precision | recall | known false positives |
    |---|---|---|---|---|---|---|
    \(rules.joined(separator: "\n"))

    """
  }

  private var rows: [(name: String, value: (Figures) -> String)] {
    [
      ("extortion found", { $0.count(.extortion, .strong, .suspected).text }),
      ("extortion strong", { $0.count(.extortion, .strong).text }),
      ("suspected found", { $0.count(.suspected, .strong, .suspected).text }),
      ("suspected called strong", { $0.count(.suspected, .strong).text }),
      ("flags that are right", { $0.flags.text }),
      ("strong flags that are right", { $0.strongFlags.text }),
      ("complaint flagged", { $0.count(.complaint, .strong, .suspected).text }),
      ("complaint called strong", { $0.count(.complaint, .strong).text }),
      ("normal flagged", { $0.count(.normal, .strong, .suspected).text }),
      ("seller-induced flagged", { $0.count(.sellerInduced, .strong, .suspected).text }),
      ("own side found", { $0.adverse.text }),
      ("key messages quoted", { $0.key.text }),
      ("sums found", { $0.amounts.text }),
      ("these in findings held back", { String($0.amountsHeldBack.hits) }),
      ("sums right", { $0.amountsSaid.text }),
      ("accounts found", { $0.accounts.text }),
    ]
  }
}
