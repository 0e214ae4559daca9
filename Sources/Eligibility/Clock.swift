internal import Evidence

/// A span after which a piece of evidence, or a right of one side, is gone.
final class Clock: Sendable, Decodable {
  /// What the span is counted from.
  enum Anchor: String, Hashable, Sendable, Decodable { case made, finished, chat, appended, call }

  let id: String
  let length: Sourced<Span>
  private let from: Anchor
  private let what: Sentence

  private enum CodingKeys: CodingKey { case id, from, what }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    from = try container.decode(Anchor.self, forKey: .from)
    what = try container.decode(Sentence.self, forKey: .what)
    let written = try Sourced<String>(from: decoder)
    length = Sourced(
      value: written.value.flatMap(Span.init), provenance: written.provenance, why: written.why)
    guard (length.value == nil) == (written.value == nil) else {
      throw DecodingError.dataCorruptedError(forKey: .id, in: container, debugDescription: "\(id): no span")
    }
  }

  /// When it ends for these facts; nil when its span or its beginning is not known.
  func end(for facts: ReviewFacts) -> Instant? {
    guard let span = length.value, let start = start(in: facts) else { return nil }
    return start + span.seconds
  }

  /// The same with what ends and why; without a date where nobody says how long it lasts.
  func expiry(for facts: ReviewFacts) -> Note? {
    guard let start = start(in: facts) else { return nil }
    let end = length.value.map { start + $0.seconds }
    return Note(
      id: id, what: what.wording(until: end), at: end, why: length.why.wording(until: end),
      source: length.provenance.text)
  }

  private func start(in facts: ReviewFacts) -> Instant? {
    switch from {
    case .made: facts.madeAt
    case .finished: facts.order?.finishedAt
    // Talk about an order begins about when the order does; without a dated message that is the safe guess.
    case .chat: facts.evidence.chatFrom ?? facts.order?.createdAt
    case .appended: facts.appendedAt
    // What was handed in is saved.
    case .call: facts.evidence.hasRecording ? nil : facts.evidence.callFrom
    }
  }
}
