/// Writes an archive in the canonical form of ``ZipCanon``, in one stream.
///
/// Entries come in the order of their names' bytes: ``begin(_:method:size:)``, ``write(_:)`` as often as needed,
/// ``end()``; after the last one ``finish()``.
public struct ZipWriter<Sink: ByteSink> {
  private var sink: Sink
  private let limits: Zip64Limits
  private var records: [Record] = []
  private var open: Open?
  private var deflater: Deflater?

  /// From which numbers on Zip64 is needed; lower ones only to try it out.
  struct Zip64Limits {
    var size: UInt64 = 0xFFFF_FFFF
    var entries = 0xFFFF
  }

  private struct Record {
    var name: [UInt8]
    var method: ZipMethod
    var offset: Int
    var size = 0
    var compressedSize = 0
    var crc32: UInt32 = 0
  }

  private struct Open {
    var record: Record
    var stated: Int
    var checksum = CRC32()
    var pending: [UInt8] = []
  }

  public init(_ sink: Sink) { self.init(sink, limits: Zip64Limits()) }

  init(_ sink: Sink, limits: Zip64Limits) {
    self.sink = sink
    self.limits = limits
  }

  /// Begins an entry.
  ///
  /// - Parameters:
  ///   - name: After all names so far, and allowed by ``ZipCanon/isAllowed(_:)``.
  ///   - method: How its bytes are packed.
  ///   - size: How many bytes will be written.
  /// - Throws: ``ArchiveError``, and what the sink throws.
  public mutating func begin(_ name: String, method: ZipMethod, size: Int) throws {
    let bytes = Array(name.utf8)
    guard open == nil, size >= 0 else { throw ArchiveError(.order) }
    guard ZipCanon.isAllowed(bytes), records.last.map({ $0.name.lexicographicallyPrecedes(bytes) }) ?? true
    else {
      throw ArchiveError(.name)
    }
    let record = Record(name: bytes, method: method, offset: sink.count)
    open = Open(record: record, stated: size)
    if method == .deflated { try renewDeflater() }
    try sink.write(localHeader(record, stated: size))
  }

  /// Writes the next bytes of the entry.
  ///
  /// - Parameter bytes: In pieces of any size; the pieces leave no trace in the archive.
  /// - Throws: ``ArchiveError`` when no entry is begun, and what the sink throws.
  public mutating func write(_ bytes: [UInt8]) throws {
    guard open != nil else { throw ArchiveError(.order) }
    open?.checksum.update(bytes)
    open?.record.size += bytes.count
    open?.pending += bytes
    try flush(isLast: false)
  }

  /// Ends the entry.
  ///
  /// - Throws: ``ArchiveError/Code/order`` when its size is not the stated one, and what the sink throws.
  public mutating func end() throws {
    try flush(isLast: true)
    guard var done = open, done.record.size == done.stated else { throw ArchiveError(.order) }
    done.record.crc32 = done.checksum.value
    guard isWide(done.stated) || !isWide(done.record.compressedSize) else { throw ArchiveError(.tooLarge) }
    try sink.overwrite(at: done.record.offset, with: localHeader(done.record, stated: done.stated))
    records.append(done.record)
    open = nil
  }

  /// Writes the central directory and gives the sink back.
  ///
  /// - Returns: The sink, complete.
  /// - Throws: ``ArchiveError/Code/order`` while an entry is open, and what the sink throws.
  public consuming func finish() throws -> Sink {
    guard open == nil else { throw ArchiveError(.order) }
    let start = sink.count
    for record in records { try sink.write(centralRecord(record)) }
    try sink.write(endRecords(start, sink.count - start))
    return sink
  }
}

// MARK: - Packing

extension ZipWriter {
  private static var piece: Int { 65_536 }

  /// Packs pieces of one size, so that the caller's pieces cannot show in the packed bytes.
  private mutating func flush(isLast: Bool) throws {
    while let entry = open, entry.pending.count >= Self.piece || isLast {
      let piece = Array(entry.pending.prefix(Self.piece))
      open?.pending.removeFirst(piece.count)
      let ends = isLast && entry.pending.count <= Self.piece
      try pack(piece, isLast: ends)
      if ends { return }
    }
  }

  private mutating func pack(_ bytes: [UInt8], isLast: Bool) throws {
    let before = sink.count
    if open?.record.method == .deflated {
      try deflater?.pack(bytes, isLast: isLast) { try sink.write($0) }
    } else if !bytes.isEmpty {
      try sink.write(bytes)
    }
    open?.record.compressedSize += sink.count - before
  }

  private mutating func renewDeflater() throws {
    if let deflater { deflater.reset() } else { deflater = try Deflater() }
  }
}

// MARK: - Records

extension ZipWriter {
  private func isWide(_ number: Int) -> Bool { UInt64(number) >= limits.size }

  private func short(_ number: Int) -> UInt32 { isWide(number) ? .max : UInt32(number) }

  private func localHeader(_ record: Record, stated: Int) -> [UInt8] {
    let wide = isWide(stated)
    var bytes: [UInt8] = []
    bytes.append(littleEndian: ZipLocalHeader.signature)
    bytes += common(record, isWide: wide)
    bytes.append(littleEndian: wide ? UInt32.max : UInt32(record.compressedSize))
    bytes.append(littleEndian: wide ? UInt32.max : UInt32(record.size))
    bytes.append(littleEndian: UInt16(record.name.count))
    let extra = wide ? zip64([record.size, record.compressedSize]) : []
    bytes.append(littleEndian: UInt16(extra.count))
    return bytes + record.name + extra
  }

  private func centralRecord(_ record: Record) -> [UInt8] {
    let extra = zip64([record.size, record.compressedSize, record.offset].filter(isWide))
    let version = extra.isEmpty ? ZipCanon.version : ZipCanon.versionZip64
    var bytes: [UInt8] = []
    bytes.append(littleEndian: ZipCentralRecord.signature)
    bytes.append(littleEndian: ZipCanon.madeByUnix | version)
    bytes += common(record, isWide: !extra.isEmpty)
    bytes.append(littleEndian: short(record.compressedSize))
    bytes.append(littleEndian: short(record.size))
    bytes.append(littleEndian: UInt16(record.name.count))
    bytes.append(littleEndian: UInt16(extra.count))
    bytes.append(littleEndian: UInt16(0))
    bytes.append(littleEndian: UInt16(0))
    bytes.append(littleEndian: ZipCanon.internalAttributes)
    bytes.append(littleEndian: ZipCanon.externalAttributes)
    bytes.append(littleEndian: short(record.offset))
    return bytes + record.name + extra
  }

  /// Version needed to checksum: what local headers and central records share.
  private func common(_ record: Record, isWide: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: isWide ? ZipCanon.versionZip64 : ZipCanon.version)
    bytes.append(littleEndian: ZipCanon.flags)
    bytes.append(littleEndian: record.method.rawValue)
    bytes.append(littleEndian: ZipCanon.time)
    bytes.append(littleEndian: ZipCanon.date)
    bytes.append(littleEndian: record.crc32)
    return bytes
  }

  private func zip64(_ numbers: [Int]) -> [UInt8] {
    guard !numbers.isEmpty else { return [] }
    var bytes: [UInt8] = []
    bytes.append(littleEndian: UInt16(1))
    bytes.append(littleEndian: UInt16(numbers.count * 8))
    for number in numbers { bytes.append(littleEndian: UInt64(number)) }
    return bytes
  }

  private func endRecords(_ start: Int, _ size: Int) -> [UInt8] {
    let isMany = records.count >= limits.entries
    var bytes: [UInt8] = []
    if isMany || isWide(start) || isWide(size) { bytes += zip64End(start, size) }
    bytes.append(littleEndian: ZipEndRecord.signature)
    bytes.append(littleEndian: UInt32(0))
    let count = isMany ? UInt16.max : UInt16(records.count)
    bytes.append(littleEndian: count)
    bytes.append(littleEndian: count)
    bytes.append(littleEndian: short(size))
    bytes.append(littleEndian: short(start))
    bytes.append(littleEndian: UInt16(0))
    return bytes
  }

  private func zip64End(_ start: Int, _ size: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: Zip64EndRecord.signature)
    bytes.append(littleEndian: UInt64(Zip64EndRecord.fixedSize - 12))
    bytes.append(littleEndian: ZipCanon.madeByUnix | ZipCanon.versionZip64)
    bytes.append(littleEndian: ZipCanon.versionZip64)
    bytes.append(littleEndian: UInt64(0))
    bytes.append(littleEndian: UInt64(records.count))
    bytes.append(littleEndian: UInt64(records.count))
    bytes.append(littleEndian: UInt64(size))
    bytes.append(littleEndian: UInt64(start))
    bytes.append(littleEndian: Zip64EndRecord.locatorSignature)
    bytes.append(littleEndian: UInt32(0))
    bytes.append(littleEndian: UInt64(start + size))
    bytes.append(littleEndian: UInt32(1))
    return bytes
  }
}
