extension Span<UInt8> {
  /// The code point that begins at `place` of UTF-8, and its bytes; U+FFFD for one that the text ends in.
  @inline(__always)
  func scalar(at place: Int) -> (scalar: UInt32, length: Int) {
    let first = UInt32(self[place])
    if first < 0x80 { return (first, 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard place + length <= count else { return (0xFFFD, count - place) }
    var scalar = first & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(self[place + offset] & 0x3F) }
    return (scalar, length)
  }
}
