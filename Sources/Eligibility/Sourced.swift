/// A value of a pack with its provenance.
///
/// Nil is `unknown`: looked for, and not found.
struct Sourced<Value: Sendable>: Sendable {
  var value: Value?
  var provenance: Provenance
  var why: Sentence

  /// The value, where the confidence in it is enough to give a complaint up.
  var decides: Bool { value != nil && provenance.confidence.decides }

  /// The value without a word about it.
  var silent: Sourced { Sourced(value: value, provenance: provenance, why: .silent) }

  func map<Other>(_ change: (Value) throws(EligibilityError) -> Other) throws(EligibilityError) -> Sourced<
    Other
  > {
    guard let value else { return Sourced<Other>(value: nil, provenance: provenance, why: why) }
    return Sourced<Other>(value: try change(value), provenance: provenance, why: why)
  }
}

extension Sourced: Decodable where Value == String {
  private enum CodingKeys: CodingKey { case value, why }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let word = try container.decode(String.self, forKey: .value)
    value = word == "unknown" ? nil : word
    why = try container.decode(Sentence.self, forKey: .why)
    provenance = try Provenance(from: decoder)
  }
}
