public import Evidence

/// One summand of a buyer's score.
public struct ScorePart: Hashable, Sendable {
  public var id: String
  public var points: Int
  public var why: Wording

  public init(id: String, points: Int, why: Wording) {
    self.id = id
    self.points = points
    self.why = why
  }
}

/// Orders the list of buyers; never changes a verdict.
///
/// The total is the sum of the parts.
public struct Score: Hashable, Sendable {
  public var parts: [ScorePart]
  public var total: Int { parts.reduce(0) { $0 + $1.points } }

  public init(parts: [ScorePart]) { self.parts = parts }
}
