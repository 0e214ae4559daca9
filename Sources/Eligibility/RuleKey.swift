/// The values a pack can give, by the names its YAML uses.
enum RuleKey: String, Hashable, Sendable {
  /// How long after the review a complaint is taken: `30 d`, counted from the review being made.
  case window
  /// The same window counted from the review taking effect, to the end of its last day.
  case windowEffective = "window-effective"
  /// When a review takes effect: `made`, or `mutual` (both have rated, or the rating window has ended).
  case takesEffect = "takes-effect"
  case effectBoth = "effect-both"
  case effectSingle = "effect-single"
  /// How long after trade success either side can rate.
  case ratingWindow = "rating-window"
  /// `required`, or `automatic` (fulfilled by the platform itself).
  case mutualReview = "mutual-review"
  /// The most stars that a review may have to be complained about.
  case badStars = "bad-stars"
  /// `required` where only finished orders are taken.
  case orderFinished = "order-finished"
  /// The window of the category abuse, leak, advert.
  case abuseWindow = "abuse-window"
  /// The window that is acted on where the platform's own is unknown, and for append reviews.
  case strictestWindow = "strictest-window"
  /// `yes` where a review can be reported once only, `no` where as often as one likes.
  case oneReport = "one-report"
  /// `required` where a telephone number in the evidence must be the order's.
  case phoneMatch = "phone-match"
  /// How long before an end the program warns.
  case warning
}
