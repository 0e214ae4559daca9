internal import Archive

/// What the checker keeps of an entry: its hashes, its size and, of a tag file, its bytes.
struct UnpackedEntry {
  let size: Int
  let sha256: [UInt8]
  let sha512: [UInt8]
  /// Bytes of a file at the bag's top; empty for payload.
  let bytes: [UInt8]

  /// Largest tag file that is read.
  static let tagLimit = 16 << 20

  /// Unpacks one entry in one stream; nothing is ever written to disk.
  ///
  /// - Throws: The fault it has.
  init(_ entry: ZipEntry, of reader: ZipReader, isTag: Bool) throws(FaultCode) {
    guard !isTag || entry.size <= Self.tagLimit else { throw .limitExceeded }
    var sha256 = SHA256Hasher()
    var sha512 = SHA512Hasher()
    var kept: [UInt8] = []
    var size = 0
    do {
      var stream = try reader.open(entry)
      while let chunk = try stream.next() {
        sha256.update(chunk)
        sha512.update(chunk)
        size += chunk.count
        if isTag { kept += chunk }
      }
      guard stream.isClean else { throw FaultCode.damagedData }
    } catch {
      throw FaultCode(error)
    }
    self.size = size
    self.sha256 = sha256.finish()
    self.sha512 = sha512.finish()
    bytes = kept
  }
}

extension FaultCode {
  /// The code for what a source or an archive throws.
  init(_ error: any Error) {
    if let code = error as? FaultCode {
      self = code
      return
    }
    guard let error = error as? ArchiveError else {
      self = .unreadable
      return
    }
    self =
      switch error.code {
      case .bomb, .tooLarge, .tooManyEntries, .outOfMemory: .limitExceeded
      case .checksum: .wrongChecksum
      case .overlap: .overlap
      case .notAnArchive: .notAnArchive
      case .malformed, .unsupported, .name, .order: .damagedData
      }
  }
}
