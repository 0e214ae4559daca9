internal import Archive
internal import Glibc

/// One open file, read by position.
///
/// Sendable because the descriptor never changes and `pread` keeps no shared position.
final class LocalFile: ByteSource {
  let size: Int
  private let path: String
  private let descriptor: Int32

  init(_ path: String) throws(FileError) {
    let descriptor = Glibc.open(PathText.systemBytes(path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(reading: path) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw FileError(.notAFile, path)
    }
    self.path = path
    self.descriptor = descriptor
    self.size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  func read(at offset: Int, count: Int) throws -> [UInt8] {
    let wanted = max(0, min(count, size - offset))
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
      while filled < wanted {
        let got = pread(
          descriptor, buffer.baseAddress.map { $0 + filled }, wanted - filled, off_t(offset + filled))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else {
          failed = got < 0
          return
        }
        filled += got
      }
    }
    // A file that shrinks while it is read has not been read whole, and must not pass as if it had.
    guard !failed, bytes.count == wanted else { throw FileError(.vanished, path, number: errno) }
    return bytes
  }
}
