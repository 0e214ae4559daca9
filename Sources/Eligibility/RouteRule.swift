internal import Evidence

/// Another way than the complaint about an unreasonable demand, and for whom it is.
final class RouteRule: Sendable, Decodable {
  let id: String
  /// The verdicts it is named for: an honest complaint is not answered with the police.
  let verdicts: [Verdict]
  /// True when its window is the one of abuse, leak, advert.
  let hasAbuseWindow: Bool
  /// True when it is told what the person's demands add up to.
  let countsDemands: Bool
  /// The way as an answer names it, without a date.
  let route: Route

  private enum CodingKeys: CodingKey { case id, title, why, needs, verdicts, window, counts }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    route = Route(
      id: id, title: try container.decode(Sentence.self, forKey: .title).wording(),
      why: try container.decode(Sentence.self, forKey: .why).wording(),
      needs: try container.decodeIfPresent(Sentence.self, forKey: .needs)?.wording())
    let words = try container.decodeIfPresent([String].self, forKey: .verdicts)
    verdicts = words?.compactMap { Verdict(rawValue: $0) } ?? Verdict.allCases
    guard words == nil || verdicts.count == words?.count else {
      throw DecodingError.dataCorruptedError(
        forKey: .verdicts, in: container, debugDescription: "\(id): no such verdict")
    }
    countsDemands = try container.decodeIfPresent(String.self, forKey: .counts) == "demands"
    hasAbuseWindow =
      try container.decodeIfPresent(String.self, forKey: .window) == RuleKey.abuseWindow.rawValue
  }
}
