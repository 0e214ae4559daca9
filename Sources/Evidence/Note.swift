/// One step of what happens when and after a complaint is filed: an answer, a decision, an appeal, a limit.
public struct Note: Hashable, Sendable {
  public var id: String
  public var what: Wording
  /// When it ends, counted from the filing; nil while nothing has been filed or nobody says.
  public var at: Instant?
  public var source: String
  public init(id: String, what: Wording, at: Instant?, source: String) {
    self.id = id
    self.what = what
    self.at = at
    self.source = source
  }
}
