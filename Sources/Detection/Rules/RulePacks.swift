/// All rule files of one run.
///
/// A later file replaces an earlier one with the same id, so that a merchant's own files, given after
/// the built-in ones, override them.
public struct RulePacks: Sendable {
  public private(set) var files: [RuleFile]

  public init(_ files: [RuleFile]) {
    self.files = []
    for file in files {
      if let place = self.files.firstIndex(where: { $0.head.id == file.head.id }) {
        self.files[place] = file
      } else {
        self.files.append(file)
      }
    }
  }

  var acts: [ActRule] { files.compactMap { if case .act(let rule) = $0 { rule } else { nil } } }
  var foldings: [FoldingTable] {
    files.compactMap { if case .folding(let table) = $0 { table } else { nil } }
  }
  var lexica: [Lexicon] { files.compactMap { if case .lexicon(let lexicon) = $0 { lexicon } else { nil } } }
  var numerals: NumeralTable? {
    files.compactMap { if case .numerals(let table) = $0 { table } else { nil } }.last
  }
  var verdict: VerdictTable? {
    files.compactMap { if case .verdict(let table) = $0 { table } else { nil } }.last
  }
  var ranker: RankerTable? {
    files.compactMap { if case .ranker(let table) = $0 { table } else { nil } }.last
  }
  var links: LinkTable? {
    files.compactMap { if case .links(let table) = $0 { table } else { nil } }.last
  }
  var signals: SignalTable? {
    files.compactMap { if case .signals(let table) = $0 { table } else { nil } }.last
  }
}
