/// Where a value of a pack comes from: source, its date, confidence.
struct Provenance: Hashable, Sendable, Decodable {
  let source: String
  let date: String
  let confidence: Confidence
  /// As a step of a deadline names it: `KHZ (2021-11-18, B)`.
  let text: String

  private enum CodingKeys: String, CodingKey {
    case source, confidence
    case date = "source_date"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    source = try container.decode(String.self, forKey: .source)
    date = try container.decode(String.self, forKey: .date)
    confidence = try container.decode(Confidence.self, forKey: .confidence)
    text = "\(source) (\(date), \(confidence.rawValue))"
  }
}
