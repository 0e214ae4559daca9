internal import Glibc

/// The characters of GB18030, asked of iconv once.
enum GB18030Table {
  /// All two-byte codes by ``slot(_:_:)``; 0 where there is no character.
  ///
  /// Nil when the system cannot convert.
  static let twoBytes: [UInt32]? = build(count: 126 * 191) { slot in
    [UInt8(0x81 + slot / 191), UInt8(0x40 + slot % 191)]
  }

  /// Four-byte codes of the basic plane, counted from 81308130.
  private static let basicPlane: [UInt32]? = build(count: 39_420) { linear in
    [
      UInt8(0x81 + linear / 12_600), UInt8(0x30 + linear / 1_260 % 10), UInt8(0x81 + linear / 10 % 126),
      UInt8(0x30 + linear % 10),
    ]
  }

  /// The place of a two-byte code in ``twoBytes``, nil when the bytes are no such code.
  @inline(__always)
  static func slot(_ lead: UInt8, _ trail: UInt8) -> Int? {
    guard lead > 0x80, lead < 0xFF, trail >= 0x40, trail != 0x7F, trail < 0xFF else { return nil }
    return (Int(lead) - 0x81) * 191 + Int(trail) - 0x40
  }

  /// The character of a four-byte code, counted from 81308130.
  static func scalar(linear: Int) -> UInt32? {
    // 90308130 is U+10000, and from there on the standard counts one for one.
    if linear >= 189_000 {
      return linear <= 189_000 + 0xF_FFFF ? UInt32(0x1_0000 + linear - 189_000) : nil
    }
    guard let basicPlane, linear < basicPlane.count, basicPlane[linear] != 0 else { return nil }
    return basicPlane[linear]
  }

  private static func build(count: Int, code: (Int) -> [UInt8]) -> [UInt32]? {
    let converter = unsafe iconv_open("UTF-32LE", "GB18030")
    guard unsafe converter != iconv_t(bitPattern: -1) else { return nil }
    defer { unsafe iconv_close(converter) }
    return (0..<count).map { index in
      var bytes = code(index).map { CChar(bitPattern: $0) }
      var scalar: UInt32 = 0
      var inLeft = bytes.count
      var outLeft = 4
      unsafe bytes.withUnsafeMutableBufferPointer { input in
        unsafe withUnsafeMutableBytes(of: &scalar) { output in
          var from = input.baseAddress
          var to = unsafe output.baseAddress?.assumingMemoryBound(to: CChar.self)
          _ = unsafe iconv(converter, &from, &inLeft, &to, &outLeft)
        }
      }
      let isWhole = inLeft == 0 && outLeft == 0
      _ = unsafe iconv(converter, nil, nil, nil, nil)
      return isWhole ? UInt32(littleEndian: scalar) : 0
    }
  }
}
