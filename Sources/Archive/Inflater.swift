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
  /// True once bits that only fill a byte up were not zero.
  ///
  /// No unpacker reads them, so something could hide there.
  private(set) var hasHiddenBits = false
  private var lastByte: UInt8 = 0
  /// How many bits of the last byte are still to come, while a block is about to begin.
  private var bitsBeforeBlock: Int? = 0

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
    var bytes: [UInt8] = []
    var result = Z_OK
    var state: Int32 = 0
    // Z_BLOCK makes zlib stop behind each block, which an empty one does without a byte.
    repeat {
      lookAtBlock()
      (bytes, result) = step()
      state = unsafe stream.pointee.data_type
      if used > 0 { lastByte = input[used - 1] }
      guard result == Z_OK, state & 128 != 0 else { continue }
      // Behind a block (128), the last one (64); the low bits say how much of the last byte was not read.
      let rest = Int(state & 7)
      bitsBeforeBlock = state & 64 == 0 ? rest : nil
      if state & 64 != 0, lastByte >> UInt8(8 - rest) != 0 { hasHiddenBits = true }
    } while result == Z_OK && bytes.isEmpty && state & 128 != 0
    isDone = result == Z_STREAM_END
    guard result == Z_OK || result == Z_STREAM_END || result == Z_BUF_ERROR else {
      throw ArchiveError(.malformed, at: place)
    }
    return bytes
  }

  /// A stored block fills up the byte that its three bits of header end in.
  private func lookAtBlock() {
    guard let rest = bitsBeforeBlock, rest >= 3 || !needsInput else { return }
    let next = needsInput ? 0 : UInt16(input[used]) << UInt16(rest)
    let bits = UInt16(lastByte) >> UInt16(8 - rest) | next
    let length = UInt16(rest >= 3 ? rest : rest + 8)
    let fill = (bits & ((1 << length) - 1)) >> 3
    if bits & 6 == 0, fill != 0 { hasHiddenBits = true }
    bitsBeforeBlock = nil
  }

  private func step() -> ([UInt8], Int32) {
    var result = Z_OK
    let bytes = unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe [UInt8](unsafeUninitializedCapacity: Self.piece) { target, count in
        unsafe stream.pointee.next_in = source.baseAddress.map { unsafe $0 + used }
        unsafe stream.pointee.avail_in = UInt32(source.count - used)
        unsafe stream.pointee.next_out = target.baseAddress
        unsafe stream.pointee.avail_out = UInt32(target.count)
        result = unsafe inflate(stream, Z_BLOCK)
        used = unsafe source.count - Int(stream.pointee.avail_in)
        count = unsafe target.count - Int(stream.pointee.avail_out)
      }
    }
    return (bytes, result)
  }
}
