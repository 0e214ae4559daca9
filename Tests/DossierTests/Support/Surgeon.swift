import Archive

/// An archive taken apart into its records, every field of which can be changed before it is put together again.
///
/// Apart from the damage done, the archive is the one it was: a checker cannot refuse it for anything else.
struct Surgeon {
  /// One entry with the fields of both its headers.
  struct Entry {
    var central: ZipCentralRecord
    var local: ZipLocalHeader
    var packed: [UInt8]
    /// Bytes put in front of it.
    var gap: [UInt8] = []
    /// Bytes put behind it.
    var tail: [UInt8] = []
    /// Where the directory says it is, when that is not where it is.
    var claimedOffset: Int?

    /// Changes a field of both headers alike.
    mutating func both(_ change: (inout ZipHeader) -> Void) {
      change(&central.header)
      change(&local.header)
    }
  }

  var entries: [Entry]
  var comment: [UInt8] = []
  var after: [UInt8] = []
  var countShift = 0
  var diskCountShift = 0

  init(_ bytes: [UInt8]) throws {
    let structure = try ZipStructure.read(MemoryBytes(bytes))
    entries = zip(structure.centrals, structure.locals).map { central, local in
      let data = local.dataOffset..<local.dataOffset + central.resolved.compressedSize
      return Entry(central: central, local: local, packed: Array(bytes[data]))
    }
  }

  var bytes: [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      out += entry.gap
      let offset = out.count
      out += number(0x0403_4B50, 4) + Self.common(entry.local.header) + lengths(entry.local.header)
      out += entry.local.header.name + entry.local.header.extra + entry.packed + entry.tail
      directory += number(0x0201_4B50, 4) + number(Int(entry.central.versionMadeBy), 2)
      directory += Self.common(entry.central.header) + lengths(entry.central.header)
      directory += number(entry.central.comment.count, 2) + number(Int(entry.central.disk), 2)
      directory += number(Int(entry.central.internalAttributes), 2)
      directory += number(Int(entry.central.externalAttributes), 4) + number(entry.claimedOffset ?? offset, 4)
      directory += entry.central.header.name + entry.central.header.extra + entry.central.comment
    }
    let end =
      number(0x0605_4B50, 4) + number(0, 4) + number(entries.count + diskCountShift + countShift, 2)
      + number(entries.count + countShift, 2) + number(directory.count, 4) + number(out.count, 4)
      + number(comment.count, 2) + comment
    return out + directory + end + after
  }

  private static func common(_ header: ZipHeader) -> [UInt8] {
    number(Int(header.versionNeeded), 2) + number(Int(header.flags), 2) + number(Int(header.method), 2)
      + number(Int(header.time), 2) + number(Int(header.date), 2) + number(Int(header.crc32), 4)
      + number(Int(header.compressedSize), 4) + number(Int(header.uncompressedSize), 4)
  }

  private func lengths(_ header: ZipHeader) -> [UInt8] {
    number(header.name.count, 2) + number(header.extra.count, 2)
  }

  private func number(_ value: Int, _ width: Int) -> [UInt8] { Self.number(value, width) }

  private static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}
