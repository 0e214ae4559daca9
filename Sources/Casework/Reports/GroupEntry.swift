internal import Detection
internal import Evidence

/// Accounts of one shop that hang together; a family or a dormitory is a group too.
public struct GroupEntry: Encodable, Sendable {
  public var id: String
  @OrNull public var shop: String?
  public var buyers: [String]
  public var links: [LinkEntry]
  /// The place in ``links`` of the one on which the group hangs.
  public var weakest: Int
}

public struct LinkEntry: Encodable, Sendable {
  public var kind: String
  public var strength: String
  public var buyers: [String]
  /// The shared value, or the similarity, in a sentence; numbers and accounts are masked in it.
  public var why: String
  /// The telephone number or the account itself.
  @OrNull public var value: String?
  public var citations: [CitationEntry]
}

extension Citer {
  func entries(_ groups: [AccountGroup], in language: Language) -> [GroupEntry] {
    groups.enumerated().map { number, group in
      GroupEntry(
        id: "group-\(number + 1)", shop: group.shop, buyers: group.buyers,
        links: group.links.map { entry($0, in: language) }, weakest: group.weakest)
    }
  }

  private func entry(_ link: AccountLink, in language: Language) -> LinkEntry {
    LinkEntry(
      kind: link.kind.rawValue, strength: link.strength.rawValue, buyers: link.buyers,
      why: link.why.text(in: language), value: link.value, citations: link.sources.map(entry))
  }

  private func entry(_ source: AccountLink.Source) -> CitationEntry {
    var entry = self.entry(source.citation)
    if case .message = source.citation.place { entry.speaker = Role.buyer.rawValue }
    entry.at = source.at?.iso8601
    entry.quote = source.text
    return entry
  }
}
