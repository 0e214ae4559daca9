public import Archive
internal import Glibc

/// The machine's own file system.
public struct LocalFiles: FileSystem {
  public init() {}

  public func kind(of path: String) throws(FileError) -> FileKind {
    switch try status(of: path).st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  public func identity(of path: String) throws(FileError) -> FileIdentity {
    let status = try status(of: path)
    return FileIdentity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
  }

  private func status(of path: String) throws(FileError) -> stat {
    var status = stat()
    guard stat(PathText.systemBytes(path), &status) == 0 else { throw FileError(reading: path) }
    return status
  }

  public func names(in folder: String) throws(FileError) -> [String] {
    guard let listing = opendir(PathText.systemBytes(folder)) else { throw FileError(reading: folder) }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        PathText.text(Array(bytes.prefix { $0 != 0 }))
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  public func open(_ path: String) throws(FileError) -> any ByteSource { try LocalFile(path) }

  public func makeFolder(_ path: String) throws(FileError) {
    guard mkdir(path, 0o777) != 0 else { return }
    guard errno == EEXIST else { throw FileError(writing: path) }
    guard try kind(of: path) == .folder else { throw FileError(.notAFolder, path) }
  }

  public func write(_ path: String, _ body: (inout any ByteSink) throws -> Void) throws {
    // Renaming over a device or a pipe would take it away from the whole machine.
    if let standing = try? kind(of: path), standing != .file { throw FileError(.notAFile, path) }
    let file = try TemporaryFile(for: path)
    var sink: any ByteSink = file
    do {
      try body(&sink)
      try file.commit()
    } catch {
      file.discard()
      throw error
    }
  }
}

extension FileError {
  /// The error that `errno` tells of after a failed read of `path`.
  init(reading path: String) {
    let number = errno
    let code: Code =
      switch number {
      case ENOENT, ENOTDIR: .missing
      case EACCES, EPERM: .noPermission
      case EISDIR: .notAFile
      default: .other
      }
    self.init(code, path, number: number)
  }

  /// The error that `errno` tells of after a failed write to `path`.
  init(writing path: String) {
    let number = errno
    let code: Code =
      switch number {
      case ENOENT, ENOTDIR: .parentMissing
      case EACCES, EPERM: .noPermission
      case EROFS: .readOnly
      case ENOSPC, EDQUOT, EFBIG: .full
      case EISDIR: .notAFile
      default: .other
      }
    self.init(code, path, number: number)
  }
}
