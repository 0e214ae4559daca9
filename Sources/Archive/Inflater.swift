internal import CZlib

/// Owns one zlib stream that unpacks raw deflate data.
///
/// zlib keeps the stream's address, so the stream lives in memory of its own until the owner goes.
@safe final class Inflater {
  private let stream: UnsafeMutablePointer<z_stream>
  private var input: [UInt8] = []
  private var used = 0
  /// The deflate data has come to its end.
  private(set) var isDone = false

  private static let piece = 65_536

  init() throws {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    guard unsafe juzheng_inflate_init_raw(stream) == Z_OK else {
      unsafe stream.deallocate()
      throw ArchiveError(.outOfMemory)
    }
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Bytes that were fed and not yet looked at.
  var unused: Int { input.count - used }
  var needsInput: Bool { unused == 0 }

  func feed(_ bytes: [UInt8]) {
    input = bytes
    used = 0
  }

  /// The next unpacked bytes; none when more input is needed.
  ///
  /// `place` goes into the error for damaged data.
  func next(at place: Int) throws -> [UInt8] {
    var result = Z_OK
    let bytes = unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe [UInt8](unsafeUninitializedCapacity: Self.piece) { target, count in
        unsafe stream.pointee.next_in = source.baseAddress.map { unsafe $0 + used }
        unsafe stream.pointee.avail_in = UInt32(source.count - used)
        unsafe stream.pointee.next_out = target.baseAddress
        unsafe stream.pointee.avail_out = UInt32(target.count)
        result = unsafe inflate(stream, Z_NO_FLUSH)
        used = unsafe source.count - Int(stream.pointee.avail_in)
        count = unsafe target.count - Int(stream.pointee.avail_out)
      }
    }
    isDone = result == Z_STREAM_END
    guard result == Z_OK || result == Z_STREAM_END || result == Z_BUF_ERROR else {
      throw ArchiveError(.malformed, at: place)
    }
    return bytes
  }
}
