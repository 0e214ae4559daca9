/// The form in which headers and coded values are compared: no blanks, full-width ASCII as half-width, ASCII in lower case.
enum Normal {
  static func bytes(_ text: some Sequence<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.underestimatedCount)
    for byte in text {
      out.append(byte)
      if byte < 0x80 { foldASCII(&out) } else if byte < 0xC0 { foldWide(&out) }
    }
    return out
  }

  static func string(_ text: String) -> [UInt8] { bytes(text.utf8) }

  private static func foldASCII(_ out: inout [UInt8]) {
    let byte = out[out.count - 1]
    if byte <= 0x20 {
      out.removeLast()
    } else if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") {
      out[out.count - 1] = byte | 0x20
    }
  }

  /// Looks at the character that the last continuation byte may have completed.
  private static func foldWide(_ out: inout [UInt8]) {
    let end = out.count
    if end >= 2, out[end - 2] == 0xC2, out[end - 1] == 0xA0 { return out.removeLast(2) }  // U+00A0
    guard end >= 3 else { return }
    switch (out[end - 3], out[end - 2], out[end - 1]) {
    case (0xE3, 0x80, 0x80),  // U+3000
      (0xEF, 0xBB, 0xBF),  // U+FEFF
      (0xE2, 0x80, 0x8B):  // U+200B
      out.removeLast(3)
    case (0xEF, 0xBC, let last) where last >= 0x81:  // U+FF01…FF3F
      out.removeLast(3)
      out.append(last - 0x60)
      foldASCII(&out)
    case (0xEF, 0xBD, let last) where last <= 0x9E:  // U+FF40…FF5E
      out.removeLast(3)
      out.append(last - 0x20)
    default: break
    }
  }
}
