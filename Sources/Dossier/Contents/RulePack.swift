/// A pack the case was judged under, as it stood.
public struct RulePack: Hashable, Sendable {
  /// The file as packs name it, such as `rules/demand-money.yaml`.
  public var name: String
  public var version: String
  public var bytes: [UInt8]
  /// True for a file of the merchant's own.
  public var isUser: Bool

  public init(name: String, version: String, bytes: [UInt8], isUser: Bool = false) {
    self.name = name
    self.version = version
    self.bytes = bytes
    self.isUser = isUser
  }
}
