/// What the bytes of a file look like, counted without deciding.
struct ByteCounts: Sendable {
  private var total = 0
  /// NULs at even and at odd offsets.
  private var evenNULs = 0
  private var oddNULs = 0
  private var controls = 0
  private var utf8 = UTF8Counts()
  private var gb = GB18030Counts()

  mutating func add(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      if utf8.isBetween, gb.isBetween {
        let from = index
        index = ASCII.printableEnd(bytes, from..<bytes.count)
        if index > from { utf8.pass(bytes[index - 1]) }
        if index == bytes.count { break }
      }
      let byte = bytes[index]
      count(byte, at: total + index)
      utf8.add(byte)
      gb.add(byte)
      index += 1
    }
    total += bytes.count
  }

  /// Enough characters beyond ASCII to be sure.
  var isPlenty: Bool { utf8.long + utf8.short + utf8.bad >= 4_096 }

  func encoding(hint: TextEncoding?) -> TextEncoding? {
    if let wide { return wide }
    guard controls == 0 || controls * 64 <= total else { return nil }
    if utf8.bad == 0 { return isAmbiguous ? hint ?? .gb18030 : .utf8 }
    if utf8.long >= 4 * utf8.bad { return .utf8 }
    if gb.bad > 0, utf8.long + utf8.short >= 4 * utf8.bad { return .utf8 }
    return .gb18030
  }

  /// UTF-16 without a mark: ASCII in it has its NULs all on one side.
  private var wide: TextEncoding? {
    let pairs = total / 2
    if oddNULs * 50 >= pairs, oddNULs >= 2, evenNULs * 50 <= oddNULs { return .utf16LittleEndian }
    if evenNULs * 50 >= pairs, evenNULs >= 2, oddNULs * 50 <= evenNULs { return .utf16BigEndian }
    return nil
  }

  /// Every character could be a common Chinese one as well as a Latin letter: 某 is `ij` in UTF-8.
  private var isAmbiguous: Bool {
    utf8.long == 0 && utf8.short > 0 && gb.bad == 0 && gb.rare == 0 && utf8.inWords * 2 < utf8.short
  }

  private mutating func count(_ byte: UInt8, at offset: Int) {
    if byte == 0 { if offset & 1 == 0 { evenNULs += 1 } else { oddNULs += 1 } }
    let isFormatting = (0x09...0x0D).contains(byte) || byte == 0x1B || byte == 0x1A
    if byte < 0x20, !isFormatting { controls += 1 }
  }
}
