/// How far a fact can be relied on, by how it was found.
enum Confidence: String, Decodable, Hashable, Comparable, Sendable {
  /// The primary text was read.
  case primary = "A"
  /// Two or more independent secondary pages agree.
  case agreed = "B"
  /// One secondary page.
  case single = "C"
  /// Own knowledge or a deduction.
  case unverified = "D"

  /// Greater is better.
  static func < (one: Confidence, other: Confidence) -> Bool { one.rawValue > other.rawValue }

  /// Whether a complaint may be given up on the strength of it.
  var decides: Bool { self >= .agreed }
}
