public import Archive
public import Evidence

/// One original of a case, and as much of it as goes into the dossier.
public struct OriginalPiece: Sendable {
  /// What kind of evidence an original is, for the exhibit list.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case conversation, orders, reviews, calls, texts, recording, buyers, other
  }

  /// How much of the original goes in.
  public enum Content: Sendable {
    /// Every byte, untouched: a file that names no other customer.
    case whole(any ByteSource)
    /// Byte-exact ranges, ascending and apart, of a file that also holds other customers.
    case excerpt([Range<Int>], from: any ByteSource)
    /// Cells of a spreadsheet as text with their addresses, where a byte range would mean nothing to a reader.
    case cells([AddressedCell])
  }

  public var id: OriginalID
  public var original: Original
  public var kind: Kind
  /// Identifier of the layout or mapping it was read by (`qianniu-page`); its title stands in ``DossierContents/titles``.
  public var format: String
  /// How many messages or rows of it belong to this case.
  public var items: Int
  public var content: Content

  public init(
    id: OriginalID, original: Original, kind: Kind, format: String, items: Int = 0, content: Content
  ) {
    self.id = id
    self.original = original
    self.kind = kind
    self.format = format
    self.items = items
    self.content = content
  }
}
