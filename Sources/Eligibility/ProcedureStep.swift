internal import Evidence

/// What a platform says about filing: who answers by when, what may be handed in, what follows a refusal.
final class ProcedureStep: Sendable, Decodable {
  let id: String
  /// How long it takes from the filing; nil where that is not known or there is nothing to count.
  private let term: Term?
  private let what: Sentence
  private let provenance: Provenance
  /// The note as long as nothing was filed: the same object for every review.
  private let plain: Note

  private enum CodingKeys: CodingKey { case id, what, term }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    what = try container.decode(Sentence.self, forKey: .what)
    provenance = try Provenance(from: decoder)
    let written = try container.decodeIfPresent(String.self, forKey: .term)
    term = written.flatMap(Term.init)
    guard (term == nil) == (written == nil) else {
      throw DecodingError.dataCorruptedError(forKey: .term, in: container, debugDescription: "\(id): no term")
    }
    plain = Note(id: id, what: what.wording(), at: nil, source: provenance.text)
  }

  /// The step, with its end where the complaint has been filed.
  func note(filedAt: Instant?) -> Note {
    guard let filedAt, let term else { return plain }
    let end = term.end(after: filedAt)
    return Note(id: id, what: what.wording(until: end), at: end, source: provenance.text)
  }
}
