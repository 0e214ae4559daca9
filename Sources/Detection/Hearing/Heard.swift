/// What was heard in one conversation: the acts of every speaker, and no more of the rest than counts.
public struct Heard: Sendable {
  init() {}

  /// Adds what another export of the same conversation holds.
  ///
  /// The same name, time and words count once.
  public mutating func merge(_ other: Heard) {}
}
