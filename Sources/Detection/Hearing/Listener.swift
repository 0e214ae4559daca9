public import Evidence

/// Listens to one conversation, message by message, and keeps only what judging needs.
///
/// Roles are not known until a file has been read, so acts are recognised for every speaker.
public struct Listener {
  public init(_ rulebook: Rulebook) {}

  public mutating func hear(_ message: Message) {}

  public consuming func finish() -> Heard { Heard() }
}
