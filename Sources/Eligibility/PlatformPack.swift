/// The complaint rules of one platform over one span of days, as a YAML file of `platforms/` gives them.
///
/// The pack of the platform `any` fills what a platform's own pack leaves out, and stands in for platforms
/// that have none. Every value carries source, date and confidence; what is not known is `unknown`.
public struct PlatformPack: Decodable, Sendable {
  /// `taobao-2019`.
  public let id: String
  public let version: String
  /// `taobao`, or `any`.
  public let platform: String
  let name: Sentence
  let validFrom: Day
  /// The last day it is in force; nil while it still is.
  let validTo: Day?
  let reviewBy: Day
  let provenance: Provenance
  let values: [RuleKey: Sourced<String>]
  let needs: [NeedKey: Sentence]
  let clocks: [Clock]
  let routes: [RouteRule]
  let procedure: [ProcedureStep]
  /// Clocks and routes of the pack for any platform that do not hold here, by id.
  let omits: Set<String>
  /// What counts as extortion; in the pack for any platform.
  let extortion: ExtortionLaw?
  public let examples: [PackExample]

  private enum CodingKeys: String, CodingKey {
    case id, version, platform, name, values, needs, clocks, routes, procedure, omits, extortion, examples
    case validFrom = "valid_from"
    case validTo = "valid_to"
    case reviewBy = "review_by"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    version = try container.decode(String.self, forKey: .version)
    platform = try container.decode(String.self, forKey: .platform)
    name = try container.decode(Sentence.self, forKey: .name)
    validFrom = try container.decode(Day.self, forKey: .validFrom)
    validTo = try container.decodeIfPresent(Day.self, forKey: .validTo)
    reviewBy = try container.decode(Day.self, forKey: .reviewBy)
    provenance = try Provenance(from: decoder)
    values = try container.keyed(RuleKey.self, Sourced<String>.self, at: .values)
    needs = try container.keyed(NeedKey.self, Sentence.self, at: .needs)
    clocks = try container.decodeIfPresent([Clock].self, forKey: .clocks) ?? []
    routes = try container.decodeIfPresent([RouteRule].self, forKey: .routes) ?? []
    procedure = try container.decodeIfPresent([ProcedureStep].self, forKey: .procedure) ?? []
    omits = Set(try container.decodeIfPresent([String].self, forKey: .omits) ?? [])
    extortion = try container.decodeIfPresent(ExtortionLaw.self, forKey: .extortion)
    examples = try container.decodeIfPresent([PackExample].self, forKey: .examples) ?? []
  }

  func isInForce(on day: Day) -> Bool {
    guard day >= validFrom else { return false }
    guard let validTo else { return true }
    return day <= validTo
  }

  /// Whether there is a day on which both are in force.
  func overlaps(_ other: PlatformPack) -> Bool {
    isInForce(on: other.validFrom) || other.isInForce(on: validFrom)
  }
}

extension KeyedDecodingContainer {
  /// A mapping whose keys are a closed list; a key outside the list is an error, since it may be a slip.
  fileprivate func keyed<Name: RawRepresentable & Hashable, Value: Decodable>(
    _ names: Name.Type, _ values: Value.Type, at key: Key
  ) throws -> [Name: Value] where Name.RawValue == String {
    let raw = try decodeIfPresent([String: Value].self, forKey: key) ?? [:]
    return try raw.reduce(into: [:]) { result, entry in
      guard let name = Name(rawValue: entry.key) else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: self, debugDescription: "no such key: \(entry.key)")
      }
      result[name] = entry.value
    }
  }
}
