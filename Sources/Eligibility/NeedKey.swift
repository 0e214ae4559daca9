/// The sentences for what is missing, by the names a pack's YAML uses.
enum NeedKey: String, Hashable, Sendable, CaseIterable {
  case mutualOpen = "mutual-review-open"
  case mutualUnchecked = "mutual-review-unchecked"
  case mutualUndated = "mutual-review-undated"
  case mutualLate = "mutual-review-late"
  case orderWaiting = "order-waiting"
  case orderClosed = "order-closed"
  case orderNotGiven = "order-not-given"
  case ratingPositive = "rating-positive"
  case ratingNotGiven = "rating-not-given"
  case platform
  case evidenceChat = "evidence-chat"
  case evidenceCall = "evidence-call"
  case proofNumber = "proof-number"
  case logisticsProof = "logistics-proof"
  case ruleUnknown = "rule-unknown"
  case chatElsewhere = "chat-elsewhere"
  case shortMessages = "short-messages"
  case phoneMatch = "phone-match"
  case filedOnce = "filed-once"
  case filedAgain = "filed-again"
  case filedUnknown = "filed-unknown"

  /// The word of the closed list that other programs read.
  var id: String {
    switch self {
    case .mutualOpen, .mutualUnchecked, .mutualUndated, .mutualLate: "mutual-review"
    case .orderWaiting, .orderClosed, .orderNotGiven: "order-finished"
    case .ratingPositive, .ratingNotGiven: "rating-kind"
    case .ruleUnknown: "platform"
    case .chatElsewhere, .shortMessages: "evidence-chat"
    case .phoneMatch: "evidence-call"
    default: rawValue
    }
  }

  /// Whether every platform needs the sentence.
  ///
  /// The others are listed only where the platform's pack has them.
  var isRequired: Bool { self != .proofNumber && self != .logisticsProof }
}
