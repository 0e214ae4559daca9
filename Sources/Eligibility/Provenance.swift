/// Where a value of a pack comes from: source, its date, confidence.
struct Provenance: Hashable, Sendable, Decodable {
  var source: String
  var date: String
  var confidence: Confidence

  private enum CodingKeys: String, CodingKey {
    case source, confidence
    case date = "source_date"
  }

  /// As a step of a deadline names it: `KHZ (2021-11-18, B)`.
  var text: String { "\(source) (\(date), \(confidence.rawValue))" }
}
