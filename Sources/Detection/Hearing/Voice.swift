/// A name that messages stand under, kept once for all of them.
final class Voice: Sendable {
  let name: String
  let isAutomatic: Bool

  init(name: String, isAutomatic: Bool) {
    self.name = name
    self.isAutomatic = isAutomatic
  }
}
