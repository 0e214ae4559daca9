internal import Evidence

/// An element rule whose words are checked and turned into bytes.
///
/// A class, since the engine takes one in hand for every element and its parts are many.
final class CompiledRule: Sendable {
  struct Condition: Sendable {
    var attribute: String
    /// Nil asks only that there is one.
    var value: [UInt8]?
  }

  let field: ElementRule.Field
  let tag: String?
  let tokens: [[UInt8]]
  let classPart: [UInt8]?
  let conditions: [Condition]
  /// Bit of the field or area that must be around it; 0 for none.
  let inside: UInt64
  /// Bit that this element sets for those inside it.
  let sets: UInt64
  let attribute: String?
  let null: [[UInt8]]
  let mark: Mark?
  let kind: Message.Kind?
  let skip: String?
  let clock: ElementRule.Clock
  let ok: [UInt8]?

  /// - Throws: ``KnowledgeError`` for a word that no field, mark or kind is called by.
  init(_ rule: ElementRule, areas: [String: UInt64], pack: String) throws(KnowledgeError) {
    field = rule.field
    tag = rule.tag
    tokens = rule.classes.map { $0.utf8.split(separator: UInt8(ascii: " ")).map(Array.init) } ?? []
    classPart = rule.classPart.map { Array($0.utf8) }
    conditions = (rule.has ?? [:]).sorted { $0.key < $1.key }.map {
      Condition(attribute: $0.key, value: $0.value == "*" ? nil : Array($0.value.utf8))
    }
    guard let inside = rule.inside.map({ areas[$0] }) ?? 0 else {
      throw KnowledgeError(pack: pack, detail: "inside: \(rule.inside ?? "")")
    }
    self.inside = inside
    sets = (areas[rule.field.rawValue] ?? 0) | (rule.area.flatMap { areas[$0] } ?? 0)
    attribute = rule.attribute
    null = (rule.null ?? []).map { Array($0.utf8) }
    mark = try Self.mark(rule.mark, pack)
    kind = try Self.kind(rule.kind, pack)
    skip = rule.skip
    clock = rule.clock ?? .written
    ok = rule.ok.map { Array($0.utf8) }
  }

  /// A bit for each field and area of a layout.
  ///
  /// - Throws: ``KnowledgeError`` for more than a layout may have.
  static func areas(of rules: [ElementRule], pack: String) throws(KnowledgeError) -> [String: UInt64] {
    let names = ElementRule.Field.allCases.map(\.rawValue) + Set(rules.compactMap(\.area)).sorted()
    guard names.count <= 64 else { throw KnowledgeError(pack: pack, detail: "areas: \(names.count)") }
    return Dictionary(
      names.enumerated().map { ($1, UInt64(1) << UInt64($0)) }, uniquingKeysWith: { one, _ in one })
  }

  /// True when an element of this name and class can match, whatever its other attributes.
  func accepts(name: String, classes: ArraySlice<UInt8>) -> Bool {
    if let tag, tag != name { return false }
    if let classPart, classes.firstRange(of: classPart) == nil { return false }
    guard !tokens.isEmpty else { return true }
    let present = classes.split(whereSeparator: \.isBlank)
    return tokens.allSatisfy { token in present.contains { $0.elementsEqual(token) } }
  }

  private static func kind(_ word: String?, _ pack: String) throws(KnowledgeError) -> Message.Kind? {
    guard let word else { return nil }
    guard let kind = Message.Kind(rawValue: word) else {
      throw KnowledgeError(pack: pack, detail: "kind: \(word)")
    }
    return kind
  }

  private static func mark(_ word: String?, _ pack: String) throws(KnowledgeError) -> Mark? {
    switch word {
    case nil: nil
    case "owner": .owner
    case "counterpart": .counterpart
    case "robot": .robot
    case "system": .system
    case "none": Mark.none
    default: throw KnowledgeError(pack: pack, detail: "mark: \(word ?? "")")
    }
  }
}
