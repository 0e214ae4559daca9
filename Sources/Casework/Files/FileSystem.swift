public import Archive

/// What stands at a path.
public enum FileKind: Hashable, Sendable { case file, folder, other }

/// A file or folder itself, apart from the paths that lead to it.
public struct FileIdentity: Hashable, Sendable {
  public var device: UInt64
  public var number: UInt64

  public init(device: UInt64, number: UInt64) {
    self.device = device
    self.number = number
  }
}

/// The file system as the program may use it.
///
/// Comes in as an argument, so that the core reaches for nothing.
public protocol FileSystem: Sendable {
  /// - Throws: ``FileError``.
  func kind(of path: String) throws(FileError) -> FileKind
  /// What tells a file or folder from every other, whatever path leads to it.
  ///
  /// - Throws: ``FileError``.
  func identity(of path: String) throws(FileError) -> FileIdentity
  /// Names in a folder, without `.` and `..`, in the order of their bytes.
  ///
  /// - Throws: ``FileError``.
  func names(in folder: String) throws(FileError) -> [String]
  /// - Throws: ``FileError``.
  func open(_ path: String) throws(FileError) -> any ByteSource
  /// Creates a folder whose parent exists.
  ///
  /// - Throws: ``FileError``.
  func makeFolder(_ path: String) throws(FileError)
  /// Writes a file: under a temporary name beside it, then renamed. When `body` throws, nothing is left.
  /// Only an ordinary file is ever replaced.
  ///
  /// - Throws: ``FileError``, or what `body` throws.
  func write(_ path: String, _ body: (inout any ByteSink) throws -> Void) throws
}

/// Why a path could not be read or written.
///
/// A person can cause it.
public struct FileError: Error, Hashable, Sendable {
  public enum Code: String, Hashable, Sendable, CaseIterable {
    case missing = "file-missing"
    case noPermission = "no-permission"
    case notAFile = "not-a-file"
    case notAFolder = "not-a-folder"
    case vanished = "file-vanished"
    case full = "disk-full"
    case readOnly = "read-only"
    case parentMissing = "parent-missing"
    case other = "file-error"
  }
  public var code: Code
  public var path: String
  /// The system's own error number.
  public var number: Int32

  public init(_ code: Code, _ path: String, number: Int32 = 0) {
    self.code = code
    self.path = path
    self.number = number
  }
}
