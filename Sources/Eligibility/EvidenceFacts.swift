public import Evidence

/// Which evidence a case holds.
///
/// What is lacking is named; it never changes the status.
public struct EvidenceFacts: Hashable, Sendable {
  /// Whether a call can be shown to be with the buyer of the order.
  public enum Phone: String, Hashable, Sendable {
    /// The order gives no number.
    case notGiven
    /// The order's number is masked, or one of the platform's privacy numbers.
    case masked
    /// A call or recording has the order's whole number.
    case matches
  }

  /// A conversation with the buyer is bound to the case.
  public var hasChat: Bool
  /// The first message of those conversations that has a time.
  public var chatFrom: Instant?
  /// Every such conversation was led outside the platform.
  public var isChatElsewhere = false
  /// One of them is a telephone's short messages.
  public var hasShortMessages = false
  /// The call log holds a call with the order's number.
  public var hasCall: Bool
  /// The first of these calls.
  public var callFrom: Instant?
  /// The recording of such a call is there.
  public var hasRecording: Bool
  public var phone = Phone.notGiven
  /// Calls or recordings were given, whether or not they bind to this order.
  public var hasLooseCalls = false

  public init(
    hasChat: Bool = false, chatFrom: Instant? = nil, hasCall: Bool = false, hasRecording: Bool = false
  ) {
    self.hasChat = hasChat
    self.chatFrom = chatFrom
    self.hasCall = hasCall
    self.hasRecording = hasRecording
  }
}
