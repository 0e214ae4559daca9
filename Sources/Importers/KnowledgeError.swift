/// A pack that cannot be used: which one, and why.
public struct KnowledgeError: Error, Hashable, Sendable {
  public var pack: String
  public var detail: String

  public init(pack: String, detail: String) {
    self.pack = pack
    self.detail = detail
  }
}
