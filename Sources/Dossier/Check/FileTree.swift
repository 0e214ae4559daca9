public import Archive

/// A folder that can be listed and read, wherever it lives.
public protocol FileTree: Sendable {
  /// Everything below the folder, in any order; folders themselves are left out.
  ///
  /// - Throws: What the place throws when it cannot be listed.
  func list() throws -> [FileTreeEntry]

  /// The bytes of the file at `path`.
  ///
  /// - Throws: What the place throws when it cannot be read.
  func open(_ path: String) throws -> any ByteSource
}

/// One name in a ``FileTree``.
public struct FileTreeEntry: Hashable, Sendable {
  /// Path below the folder, parts separated by `/`.
  public var path: String
  /// False for links, sockets, devices: they are never followed.
  public var isFile: Bool
  public init(path: String, isFile: Bool = true) {
    self.path = path
    self.isFile = isFile
  }
}
