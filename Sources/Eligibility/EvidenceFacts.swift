public import Evidence

/// Which evidence a case holds.
///
/// What is lacking is named; it never changes the status.
public struct EvidenceFacts: Hashable, Sendable {
  /// A conversation with the buyer is bound to the case.
  public var hasChat: Bool
  /// The first message of those conversations that has a time.
  public var chatFrom: Instant?
  /// The call log holds a call with the order's number.
  public var hasCall: Bool
  /// The recording of such a call is there.
  public var hasRecording: Bool

  public init(
    hasChat: Bool = false, chatFrom: Instant? = nil, hasCall: Bool = false, hasRecording: Bool = false
  ) {
    self.hasChat = hasChat
    self.chatFrom = chatFrom
    self.hasCall = hasCall
    self.hasRecording = hasRecording
  }
}
