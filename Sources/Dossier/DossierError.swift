/// Why a dossier could not be written.
///
/// A damaged or changing file can cause each of them.
public struct DossierError: Error, Hashable, Sendable {
  public enum Code: String, Hashable, Sendable {
    /// The file no longer has the bytes it had when it was read.
    case originalChanged = "original-changed"
    /// A citation or range points outside its file.
    case badRange = "bad-range"
    /// Two originals have one id.
    case duplicateOriginal = "duplicate-original"
    /// The table of methods has no line for an extension the dossier needs.
    case noMethod = "no-method"
  }
  public var code: Code
  /// The original's file, or the entry.
  public var file: String

  public init(code: Code, file: String) {
    self.code = code
    self.file = file
  }
}
