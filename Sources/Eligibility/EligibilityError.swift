public import Evidence

/// Why a review cannot be judged, or a pack cannot be used.
///
/// A merchant's own pack can cause the latter.
public enum EligibilityError: Error, Hashable, Sendable {
  /// No pack of the platform is in force on the day the review was made.
  case dateNotCovered(platform: Platform, date: Instant)
  /// No platform was given, or no pack stands in for platforms without one.
  case noPack(platform: String)
  /// A value or sentence that the calculation needs is not in the pack.
  case missing(pack: String, key: String)
  /// A value that is not what its key asks for.
  case badValue(pack: String, key: String, value: String)
  /// Two packs of one platform are in force on the same day.
  case overlap(String, String)
}
