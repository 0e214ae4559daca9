/// Why a file could not be used.
///
/// A person can cause it; the text for people is made where it is shown.
public struct ImportError: Error, Hashable, Sendable {
  public enum Code: String, Hashable, Sendable, CaseIterable {
    case empty = "empty-file"
    case unknownFormat = "unknown-format"
    /// Recognised, but not a single message or row in it.
    case nothingInside = "nothing-inside"
    case truncated
    case malformed
    /// A document type with entities or an external subset.
    case entities = "entities-refused"
    case tooDeep = "too-deep"
    /// An attribute, a message, an entry beyond its limit.
    case tooLarge = "too-large"
    /// A ZIP that unpacks to far more than it is.
    case bomb = "zip-bomb"
    /// The platform's own answer is an error (TOP `ret`).
    case refusedByPlatform = "refused-by-platform"
    /// Known, but not verified on real files; kept as an original only.
    case notSupported = "not-supported"
  }
  public var code: Code
  /// Byte offset in the file, where there is one.
  public var offset: Int?
  /// The format or value it is about; never a whole message.
  public var detail: String

  public init(_ code: Code, at offset: Int? = nil, detail: String = "") {
    self.code = code
    self.offset = offset
    self.detail = detail
  }

  /// The code alone matters for equality.
  public static func == (one: ImportError, other: ImportError) -> Bool { one.code == other.code }
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
