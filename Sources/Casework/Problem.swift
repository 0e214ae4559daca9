internal import Evidence
internal import Importers
internal import Packs

/// Something a person must know about: a stable code, the place, and the words it is about.
///
/// What a person reads is made from it in one place, ``ProblemText``.
public struct Problem: Error, Hashable, Sendable {
  public var code: String
  /// The file as shown in every output, or the path as given.
  public var file: String?
  public var offset: Int?
  public var detail: String

  public init(code: String, file: String? = nil, offset: Int? = nil, detail: String = "") {
    self.code = code
    self.file = file
    self.offset = offset
    self.detail = detail
  }

  init(_ error: FileError, file: String? = nil) {
    self.init(code: error.code.rawValue, file: file ?? error.path)
  }

  init(_ error: ImportError, file: String) {
    self.init(code: error.code.rawValue, file: file, offset: error.offset, detail: error.detail)
  }

  init(_ error: PackError) {
    let place = error.line.map { "\($0): " } ?? ""
    self.init(code: error.code.rawValue, file: error.file, detail: place + error.detail)
  }
}
