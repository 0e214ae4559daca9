internal import Archive

/// Holds an archive's records against the canonical form (``Archive/ZipCanon``), field by field and byte by byte.
struct ContainerCheck {
  private let structure: ZipStructure
  private let methods: EntryMethods
  private(set) var faults: [Fault] = []

  /// From this number on a size or offset stands in Zip64's field.
  private static let wide = 0xFFFF_FFFF

  init(_ structure: ZipStructure, methods: EntryMethods) {
    self.structure = structure
    self.methods = methods
    checkPlaces()
    for (central, local) in zip(structure.centrals, structure.locals) { check(central, local) }
    checkEnd()
  }

  private mutating func report(_ code: FaultCode, _ name: [UInt8] = []) {
    faults.append(Fault(code, entry: String(decoding: name, as: UTF8.self)))
  }

  /// Entries stand from the first byte on, one right behind the other, and the directory right behind the last.
  private mutating func checkPlaces() {
    var expected = 0
    for (central, local) in zip(structure.centrals, structure.locals) {
      if local.offset > expected {
        report(expected == 0 ? .dataBefore : .gap, central.header.name)
      } else if local.offset < expected {
        report(.overlap, central.header.name)
      }
      expected = max(expected, local.dataOffset + central.resolved.compressedSize)
    }
    if structure.directoryOffset > expected { report(.gap) }
    if structure.directoryOffset < expected { report(.overlap) }
  }

  private mutating func check(_ central: ZipCentralRecord, _ local: ZipLocalHeader) {
    let name = central.header.name
    if !agree(central, local) { report(.headersDiffer, name) }
    if central.header.flags & 8 != 0 { report(.descriptor, name) }
    for header in [central.header, local.header] where header.flags & ~8 != ZipCanon.flags {
      report(.wrongFlags, name)
      break
    }
    if !hasFixedVersions(central, local) { report(.wrongVersion, name) }
    if central.header.time != ZipCanon.time || central.header.date != ZipCanon.date {
      report(.wrongTime, name)
    }
    if !hasFixedExtras(central, local) { report(.extraField, name) }
    if !central.comment.isEmpty { report(.comment, name) }
    checkAttributes(of: central)
    checkMethod(of: central)
  }

  /// Sizes may differ where the directory needs Zip64 for the packed one; ``hasFixedExtras(_:_:)`` sees to those.
  private func agree(_ central: ZipCentralRecord, _ local: ZipLocalHeader) -> Bool {
    let (one, other) = (central.header, local.header)
    let isWide = central.resolved.uncompressedSize >= Self.wide
    return one.name == other.name && one.method == other.method && one.flags == other.flags
      && one.time == other.time && one.date == other.date && one.crc32 == other.crc32
      && one.uncompressedSize == other.uncompressedSize
      && (isWide || one.compressedSize == other.compressedSize)
  }

  private func hasFixedVersions(_ central: ZipCentralRecord, _ local: ZipLocalHeader) -> Bool {
    let needed = central.header.extra.isEmpty ? ZipCanon.version : ZipCanon.versionZip64
    let localNeeded = local.header.extra.isEmpty ? ZipCanon.version : ZipCanon.versionZip64
    return central.header.versionNeeded == needed && local.header.versionNeeded == localNeeded
      && central.versionMadeBy == ZipCanon.madeByUnix | needed
  }

  /// No extra field, except Zip64's with exactly the numbers that do not fit.
  private func hasFixedExtras(_ central: ZipCentralRecord, _ local: ZipLocalHeader) -> Bool {
    let sizes = central.resolved
    let numbers = [sizes.uncompressedSize, sizes.compressedSize, sizes.localOffset].filter { $0 >= Self.wide }
    let isWide = sizes.uncompressedSize >= Self.wide
    return central.header.extra == Self.zip64(numbers)
      && local.header.extra == (isWide ? Self.zip64([sizes.uncompressedSize, sizes.compressedSize]) : [])
  }

  private static func zip64(_ numbers: [Int]) -> [UInt8] {
    guard !numbers.isEmpty else { return [] }
    let content = numbers.flatMap { number in (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }
    return [1, 0, UInt8(content.count), 0] + content
  }

  private mutating func checkAttributes(of central: ZipCentralRecord) {
    let kind = central.externalAttributes >> 16 & 0o170000
    if central.header.name.last == UInt8(ascii: "/") || kind == 0o040000 {
      report(.folderEntry, central.header.name)
    } else if kind != 0o100000 {
      report(.linkEntry, central.header.name)
    } else if central.externalAttributes != ZipCanon.externalAttributes
      || central.internalAttributes != ZipCanon.internalAttributes || central.disk != 0
    {
      report(.wrongAttributes, central.header.name)
    }
  }

  private mutating func checkMethod(of central: ZipCentralRecord) {
    let name = central.header.name
    guard let method = methods.method(of: String(decoding: name, as: UTF8.self)) else {
      return report(.wrongExtension, name)
    }
    let wanted: ZipMethod = method == .deflated ? .deflated : .stored
    if central.header.method != wanted.rawValue { report(.wrongMethod, name) }
    let isStored = central.header.method == ZipMethod.stored.rawValue
    if isStored, central.resolved.compressedSize != central.resolved.uncompressedSize {
      report(.wrongSize, name)
    }
  }

  private mutating func checkEnd() {
    let end = structure.end
    if !end.comment.isEmpty { report(.comment) }
    if end.offset + end.size < structure.size { report(.dataAfter) }
    if end.disk != 0 || end.directoryDisk != 0 || end.entriesOnDisk != end.entries { report(.wrongCount) }
    let directoryEnd = structure.directoryOffset + structure.directorySize
    guard let zip64 = structure.zip64 else {
      if directoryEnd < end.offset { report(.gap) }
      return
    }
    if directoryEnd < zip64.offset || zip64.offset + 56 != zip64.locatorOffset { report(.gap) }
    checkZip64(zip64)
  }

  private mutating func checkZip64(_ record: Zip64EndRecord) {
    let isNeeded =
      structure.centrals.count >= 0xFFFF || structure.directoryOffset >= Self.wide
      || structure.directorySize >= Self.wide
    if !isNeeded || record.remainder != 44 { report(.extraField) }
    let version = ZipCanon.madeByUnix | ZipCanon.versionZip64
    if record.versionMadeBy != version || record.versionNeeded != ZipCanon.versionZip64 {
      report(.wrongVersion)
    }
    if record.entriesOnDisk != record.entries || record.disk != 0 || record.directoryDisk != 0
      || record.locatorDisk != 0 || record.locatorDisks != 1
    {
      report(.wrongCount)
    }
  }
}
