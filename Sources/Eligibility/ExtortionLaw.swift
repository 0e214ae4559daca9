internal import Evidence

/// What sums and how many times count, by province, as far as the law's text and its copies tell.
///
/// Fa Shi [2013] No. 10, Art. 1 to 3; data, with a source each.
struct ExtortionLaw: Decodable, Sendable {
  /// The least sum that counts in one part of the country, in yuan.
  struct Province: Decodable, Sendable {
    let name: Sentence
    let large: Int64
    let provenance: Provenance

    private enum CodingKeys: CodingKey { case name, large }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      name = try container.decode(Sentence.self, forKey: .name)
      large = try container.decode(Int64.self, forKey: .large)
      provenance = try Provenance(from: decoder)
    }
  }

  /// Sentences with `{sum}`, `{count}`, `{least}`, `{most}` and `{provinces}` in them.
  struct Sentences: Decodable, Sendable {
    let found: Template
    let below: Template
    let between: Template
    let above: Template
    let repeated: Template
  }

  /// Least and greatest sum that a province may set as the least that counts, in yuan.
  let least: Int64
  let most: Int64
  /// From how many times on no sum is needed.
  let times: Int
  let within: String
  let provinces: [Province]
  let sentences: Sentences

  /// What one person's demands come to; nil when there are none.
  func figures(_ demands: DemandFacts?) -> Wording? {
    guard let demands, demands.cases > 0 else { return nil }
    var parts = [sentences.found]
    if demands.fen > 0 {
      parts.append(
        demands.fen < least * 100
          ? sentences.below : demands.fen < most * 100 ? sentences.between : sentences.above)
    }
    if demands.cases >= times { parts.append(sentences.repeated) }
    let money = Money(fen: demands.fen).yuan
    func fill(_ language: Language) -> String {
      let list = provinces.map { "\($0.name.wording().text(in: language)) \($0.large)" }
      let values = [
        "sum": money, "count": "\(demands.cases)", "least": "\(least)", "most": "\(most)",
        "times": "\(times)", "provinces": list.joined(separator: language == .zh ? "、" : ", "),
      ]
      return parts.map { $0.text(values, in: language) }.joined(separator: language == .zh ? "" : " ")
    }
    return Wording(zh: fill(.zh), en: fill(.en))
  }

  /// How far back a demand counts, in seconds.
  var withinSeconds: Int64 { Span(within)?.seconds ?? 0 }
}
