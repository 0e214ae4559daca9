internal import Archive

/// Reads a source at any place through one piece of it that is kept.
final class WindowedBytes {
  private let source: any ByteSource
  private var window: [UInt8] = []
  private var start = 0
  private static let length = 65_536

  init(_ source: any ByteSource) { self.source = source }

  var size: Int { source.size }

  /// `count` bytes from `offset` (at most a window's length); fewer only at the end of the source.
  func bytes(at offset: Int, _ count: Int) throws -> ArraySlice<UInt8> {
    guard offset >= 0, offset < size else { return [] }
    if offset < start || offset + count > start + window.count, start + window.count < size || offset < start
    {
      window = try source.read(at: offset, count: max(count, Self.length))
      start = offset
    }
    let first = min(offset - start, window.count)
    return window[first..<min(first + count, window.count)]
  }

  /// An unsigned number of `count` bytes, most significant first; nil beyond the end.
  func big(at offset: Int, _ count: Int) throws -> UInt64? {
    let bytes = try bytes(at: offset, count)
    return bytes.count == count ? bytes.reduce(0) { $0 << 8 | UInt64($1) } : nil
  }

  /// An unsigned number of `count` bytes, least significant first; nil beyond the end.
  func little(at offset: Int, _ count: Int) throws -> UInt64? {
    let bytes = try bytes(at: offset, count)
    return bytes.count == count ? bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } : nil
  }

  func name(at offset: Int) throws -> String { String(decoding: try bytes(at: offset, 4), as: UTF8.self) }
}
