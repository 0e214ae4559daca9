/// A binding that no rule gave and a person stated (`--link FILE=ORDER`).
public struct PersonLink: Hashable, Sendable {
  /// The file as citations name it.
  public var file: String
  public var order: String
  public init(file: String, order: String) {
    self.file = file
    self.order = order
  }
}
