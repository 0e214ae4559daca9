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

    /// True when the statement is about this file, written with or without its folders.
    func names(_ file: String) -> Bool {
      file == self.file || file.hasSuffix("/" + self.file) || self.file.hasSuffix("/" + file)
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
