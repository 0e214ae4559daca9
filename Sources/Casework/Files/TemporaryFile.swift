internal import Archive
internal import Glibc

/// A file under way: written beside its place under a hidden temporary name, renamed when whole.
final class TemporaryFile: ByteSink {
  private(set) var count = 0
  private let path: String
  private let temporary: String
  private var descriptor: Int32
  private var pending: [UInt8] = []

  private static let bufferSize = 262_144
  private static let attempts = 100

  init(for path: String) throws(FileError) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { String(path[...$0]) } ?? ""
    self.path = path
    var opened: (name: String, descriptor: Int32) = ("", -1)
    for attempt in 0..<Self.attempts {
      opened.name = "\(folder).juzheng-\(getpid())-\(attempt).part"
      // Never through what stands there already: a link that waits under this name, or what a killed run left.
      opened.descriptor = Glibc.open(opened.name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
      if opened.descriptor >= 0 || errno != EEXIST { break }
    }
    (self.temporary, self.descriptor) = opened
    guard descriptor >= 0 else { throw FileError(writing: path) }
  }

  deinit { discard() }

  func write(_ bytes: [UInt8]) throws {
    pending += bytes
    count += bytes.count
    if pending.count >= Self.bufferSize { try flush() }
  }

  func overwrite(at offset: Int, with bytes: [UInt8]) throws {
    try flush()
    try put(bytes, at: offset)
  }

  /// Gives the file its name, when every byte has reached the disk.
  func commit() throws {
    try flush()
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw FileError(writing: path) }
    let closed = close(descriptor) == 0
    descriptor = -1
    guard closed, rename(temporary, path) == 0 else {
      defer { unlink(temporary) }
      throw FileError(writing: path)
    }
  }

  /// Takes the temporary file away.
  ///
  /// Does nothing after ``commit()``.
  func discard() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
    unlink(temporary)
  }

  private func flush() throws {
    guard !pending.isEmpty else { return }
    try put(pending, at: count - pending.count)
    pending.removeAll(keepingCapacity: true)
  }

  private func put(_ bytes: [UInt8], at offset: Int) throws {
    var done = 0
    while done < bytes.count {
      let wrote = bytes.withUnsafeBytes { raw in
        pwrite(descriptor, raw.baseAddress.map { $0 + done }, bytes.count - done, off_t(offset + done))
      }
      if wrote < 0, errno == EINTR { continue }
      guard wrote > 0 else { throw FileError(writing: path) }
      done += wrote
    }
  }
}
