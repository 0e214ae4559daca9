/// Bytes below 0x80, found eight at a time.
enum ASCII {
  /// The first index in `range` whose byte is NUL or not ASCII, or the range's end.
  static func end(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    let words = unsafe bytes.span.bytes
    while index + 8 <= range.upperBound {
      let word = unsafe words.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      // High bit of a byte: not ASCII. The subtraction borrows into the high bit of a byte that is zero.
      if (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 != 0 { break }
      index += 8
    }
    while index < range.upperBound, bytes[index] &- 1 < 0x7F { index += 1 }
    return index
  }

  /// The first index in `range` whose byte is neither printable ASCII nor white space, or the range's end.
  static func printableEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      guard byte < 0x7F, byte >= 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
      index += 1
    }
    return index
  }

  /// The first index in `range` whose byte is `byte`, or nil.
  static func first(_ byte: UInt8, _ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    let words = unsafe bytes.span.bytes
    let pattern = 0x0101_0101_0101_0101 &* UInt64(byte)
    while index + 8 <= range.upperBound {
      let word = unsafe words.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) ^ pattern
      if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { break }
      index += 8
    }
    while index < range.upperBound {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }
}
