internal import CZlib

/// Owns one zlib stream that packs to raw deflate data, always at level 6.
///
/// zlib keeps the stream's address, so the stream lives in memory of its own until the owner goes.
@safe final class Deflater {
  private let stream: UnsafeMutablePointer<z_stream>

  private static let level: Int32 = 6
  private static let piece = 65_536

  init() throws {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    guard unsafe juzheng_deflate_init_raw(stream, Self.level) == Z_OK else {
      unsafe stream.deallocate()
      throw ArchiveError(.outOfMemory)
    }
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Begins a new entry.
  func reset() { unsafe deflateReset(stream) }

  /// Packs `bytes` and hands out what is ready; all of it when `isLast`.
  func pack(_ bytes: [UInt8], isLast: Bool, _ body: ([UInt8]) throws -> Void) throws {
    var used = 0
    var isFull = true
    while isFull {
      let packed = next(bytes, &used, isLast ? Z_FINISH : Z_NO_FLUSH)
      isFull = packed.count == Self.piece
      if !packed.isEmpty { try body(packed) }
    }
  }

  private func next(_ bytes: [UInt8], _ used: inout Int, _ flush: Int32) -> [UInt8] {
    unsafe bytes.withUnsafeBufferPointer { source in
      unsafe [UInt8](unsafeUninitializedCapacity: Self.piece) { target, count in
        // zlib does not write to its input; its type only predates const.
        unsafe stream.pointee.next_in = UnsafeMutablePointer(
          mutating: source.baseAddress.map { unsafe $0 + used })
        unsafe stream.pointee.avail_in = UInt32(source.count - used)
        unsafe stream.pointee.next_out = target.baseAddress
        unsafe stream.pointee.avail_out = UInt32(target.count)
        _ = unsafe deflate(stream, flush)
        used = unsafe source.count - Int(stream.pointee.avail_in)
        count = unsafe target.count - Int(stream.pointee.avail_out)
      }
    }
  }
}
