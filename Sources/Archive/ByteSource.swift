/// Bytes that can be read from any place: a file, an archive's entry, an array.
///
/// Readers pull what they need; nobody holds a whole file.
public protocol ByteSource: Sendable {
  /// Size in bytes when the source was opened.
  var size: Int { get }

  /// Up to `count` bytes from `offset`; fewer only at the end.
  ///
  /// - Throws: What the place itself throws when it cannot be read.
  func read(at offset: Int, count: Int) throws -> [UInt8]
}

extension ByteSource {
  /// Calls `body` with consecutive pieces of at most `size` bytes, from the first to the last.
  public func forEachChunk(
    of size: Int = 262_144, _ body: (_ chunk: [UInt8], _ offset: Int) throws -> Void
  ) throws {
    var offset = 0
    while offset < self.size {
      let chunk = try read(at: offset, count: min(size, self.size - offset))
      guard !chunk.isEmpty else { return }
      try body(chunk, offset)
      offset += chunk.count
    }
  }

  public func readAll() throws -> [UInt8] { try read(at: 0, count: size) }
}

/// Bytes in memory: an unpacked entry, a test.
public struct MemoryBytes: ByteSource {
  public let bytes: [UInt8]
  public init(_ bytes: [UInt8]) { self.bytes = bytes }
  public var size: Int { bytes.count }
  public func read(at offset: Int, count: Int) -> [UInt8] {
    guard offset < bytes.count else { return [] }
    return Array(bytes[offset..<min(offset + count, bytes.count)])
  }
}

/// A place that bytes are written to in order, and that lets earlier bytes be filled in (sizes known only later).
public protocol ByteSink {
  /// Bytes written so far.
  var count: Int { get }
  mutating func write(_ bytes: [UInt8]) throws
  /// Replaces bytes already written; `offset + bytes.count` never passes `count`.
  mutating func overwrite(at offset: Int, with bytes: [UInt8]) throws
}

/// A sink in memory.
public struct MemorySink: ByteSink {
  public private(set) var bytes: [UInt8] = []
  public init() {}
  public var count: Int { bytes.count }
  public mutating func write(_ more: [UInt8]) { bytes += more }
  public mutating func overwrite(at offset: Int, with more: [UInt8]) {
    bytes.replaceSubrange(offset..<offset + more.count, with: more)
  }
}
