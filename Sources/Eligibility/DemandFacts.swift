/// What one person has asked for beyond every entitlement, added up over that person's cases.
///
/// It words the way to the police and never changes a status.
public struct DemandFacts: Hashable, Sendable {
  /// The highest sum of each case, added up, in fen; 0 when no figure was named.
  public var fen: Int64
  /// Cases with such a demand within the span the law asks for.
  public var cases: Int

  public init(fen: Int64, cases: Int) {
    self.fen = fen
    self.cases = cases
  }
}
