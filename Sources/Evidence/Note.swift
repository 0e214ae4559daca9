/// Something that ends, by a rule: a step of what follows a filing, a piece of evidence, a right of one side.
public struct Note: Hashable, Sendable {
  /// Key of the step or the clock in its pack, such as `chat-authorisation`.
  public var id: String
  public var what: Wording
  /// When it ends; nil while it has not begun, such as before a filing, or where nobody says how long it lasts.
  public var at: Instant?
  /// The reason, and what to do today; nil where `what` says it all.
  public var why: Wording?
  public var source: String
  public init(id: String, what: Wording, at: Instant?, why: Wording? = nil, source: String) {
    self.id = id
    self.what = what
    self.at = at
    self.why = why
    self.source = source
  }
}
