public import Evidence

/// Something that two or more accounts of one shop share.
public struct AccountLink: Hashable, Sendable {
  /// Where one of the accounts shows what they share.
  public struct Source: Hashable, Sendable {
    public var citation: Citation
    /// The words there that matter, as written; nil where the row itself is what matters.
    public var text: String?
    public var at: Instant?

    public init(_ citation: Citation, text: String? = nil, at: Instant? = nil) {
      self.citation = citation
      self.text = text
      self.at = at
    }
  }

  public var kind: LinkKind
  public var strength: LinkStrength
  /// Two or more, ascending.
  public var buyers: [String]
  /// The shared value, or the similarity, in a sentence; telephone numbers and accounts are masked in it.
  public var why: Wording
  /// The telephone number or account itself.
  public var value: String?
  /// One for each of ``buyers``, in their order.
  public var sources: [Source]
}

/// Accounts of one shop that hang together by their links.
///
/// A family, a dormitory and an office are groups too; a group never changes a verdict.
public struct AccountGroup: Hashable, Sendable {
  public var shop: String?
  /// Ascending.
  public var buyers: [String]
  /// Everything that two or more of the buyers share, the strongest first.
  public var links: [AccountLink]
  /// The link on which the group hangs: of those that hold it together, the weakest.
  public var weakest: Int
}
