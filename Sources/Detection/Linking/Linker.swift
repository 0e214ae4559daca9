internal import Evidence

/// How accounts are linked by one table.
///
/// A class, since the rulebook holds it and it is made once.
final class Linker: Sendable {
  let table: LinkTable
  let addresses: AddressReader
  let nicks: NickPattern
  private let unnamed: Set<String>
  let kinds: [LinkKind: Strength]

  /// What a kind of link carries.
  struct Strength: Sendable {
    var strength: LinkStrength
    var points: Int
    var most: Int
    var why: Sentence
  }

  /// - Throws: ``RuleError`` when the table names a kind or a strength that does not exist.
  init(_ table: LinkTable, sharedPlaces: [String]) throws(RuleError) {
    self.table = table
    addresses = AddressReader(table.address, sharedPlaces: sharedPlaces)
    nicks = NickPattern(table.nick)
    unnamed = Set(table.nick.unnamed)
    var kinds: [LinkKind: Strength] = [:]
    for (name, entry) in table.kinds {
      guard let kind = LinkKind(rawValue: name), let strength = LinkStrength(rawValue: entry.strength),
        let points = table.points[entry.strength]
      else { throw RuleError(code: .unknownWord, rule: table.head.id, detail: "\(name) \(entry.strength)") }
      kinds[kind] = Strength(strength: strength, points: points, most: entry.most, why: entry.why)
    }
    self.kinds = kinds
  }

  /// The number; nil for one that is masked, short or a filler.
  func phone(_ text: String) -> PhoneNumber? {
    guard let phone = PhoneNumber(text), Set(phone.digits.utf8).count >= table.phone.differentDigits else {
      return nil
    }
    return phone
  }

  /// Whether a nick is somebody's own: not masked, and not the one under which everybody may stay unnamed.
  func isOwn(_ nick: String) -> Bool {
    !nick.isEmpty && !nick.utf8.contains(UInt8(ascii: "*")) && !unnamed.contains(nick)
  }
}
