public import Evidence

/// What every command takes.
public struct RunOptions: Sendable {
  public var paths: [String]
  public var asOf: Instant
  public var platform: Platform?
  /// Names of the merchant's own shops.
  public var shops: [String]
  /// A person's own statements: this file belongs to that order.
  public var links: [Link]
  public var layoutFile: String?
  public var dateOrder: DateOrder?
  public var rulesFolder: String?
  public var language: Language

  /// `--link FILE=ORDER`.
  public struct Link: Hashable, Sendable {
    public var file: String
    public var order: String
    public init(file: String, order: String) {
      self.file = file
      self.order = order
    }
  }

  public init(paths: [String], asOf: Instant, language: Language = .zh) {
    self.paths = paths
    self.asOf = asOf
    self.platform = nil
    self.shops = []
    self.links = []
    self.language = language
  }
}
