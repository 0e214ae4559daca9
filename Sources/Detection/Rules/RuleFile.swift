/// One YAML file under `rules/`, told apart by its `kind`.
public enum RuleFile: Decodable, Sendable {
  case act(ActRule)
  case folding(FoldingTable)
  case lexicon(Lexicon)
  case numerals(NumeralTable)
  case verdict(VerdictTable)
  case signals(SignalTable)
  case ranker(RankerTable)
  case links(LinkTable)

  private enum Kind: String, Decodable {
    case act, folding, lexicon, numerals, verdict, signals, ranker, links
  }
  private enum CodingKeys: String, CodingKey { case kind }

  public init(from decoder: any Decoder) throws {
    let kind = try decoder.container(keyedBy: CodingKeys.self).decode(Kind.self, forKey: .kind)
    self =
      switch kind {
      case .act: .act(try ActRule(from: decoder))
      case .folding: .folding(try FoldingTable(from: decoder))
      case .lexicon: .lexicon(try Lexicon(from: decoder))
      case .numerals: .numerals(try NumeralTable(from: decoder))
      case .verdict: .verdict(try VerdictTable(from: decoder))
      case .signals: .signals(try SignalTable(from: decoder))
      case .ranker: .ranker(try RankerTable(from: decoder))
      case .links: .links(try LinkTable(from: decoder))
      }
  }

  /// What the file says about itself.
  public var head: RuleHead {
    switch self {
    case .act(let rule): rule.head
    case .folding(let table): table.head
    case .lexicon(let lexicon): lexicon.head
    case .numerals(let table): table.head
    case .verdict(let table): table.head
    case .signals(let table): table.head
    case .ranker(let table): table.head
    case .links(let table): table.head
    }
  }
}
