public import Evidence

/// One conversation of a case, every line of it, in the order it was held.
public struct Transcript: Sendable {
  /// One line: the message as written, who speaks, and the words as a person should see them.
  public struct Line: Sendable {
    public var message: Message
    public var role: Role
    /// The text with the platform's emoji codes decoded; equal to `message.text` when there are none.
    public var shown: String
    public init(message: Message, role: Role, shown: String) {
      self.message = message
      self.role = role
      self.shown = shown
    }
  }

  public var lines: [Line]
  /// Why this conversation belongs to the case, in words (the rule of binding, or a person's statement).
  public var binding: Wording?

  public init(lines: [Line], binding: Wording? = nil) {
    self.lines = lines
    self.binding = binding
  }
}
