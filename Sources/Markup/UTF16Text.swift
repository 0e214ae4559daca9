/// UTF-16 of either byte order.
struct UTF16Text {
  let isBig: Bool

  func transcribe(_ input: [UInt8], _ range: Range<Int>, into out: inout Transcript) {
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      let unit = unit(input, index)
      if unit == 0 {
        out.repair(width: 2)
      } else if unit & 0xF800 != 0xD800 {
        out.append(UInt32(unit), width: 2)
      } else if unit < 0xDC00, index + 3 < range.upperBound,
        case let low = self.unit(input, index + 2), low & 0xFC00 == 0xDC00
      {
        out.append(0x1_0000 + (UInt32(unit & 0x3FF) << 10 | UInt32(low & 0x3FF)), width: 4)
        index += 2
      } else {
        out.repair(width: 2)
      }
      index += 2
    }
    if index < range.upperBound { out.repair(width: range.upperBound - index) }
  }

  /// The length of `input` without half a unit and without a high surrogate at its end.
  func complete(_ input: [UInt8]) -> Int {
    let even = input.count & ~1
    guard even >= 2, unit(input, even - 2) & 0xFC00 == 0xD800 else { return even }
    return even - 2
  }

  private func unit(_ input: [UInt8], _ index: Int) -> UInt16 {
    let first = UInt16(input[index])
    let second = UInt16(input[index + 1])
    return isBig ? first << 8 | second : second << 8 | first
  }
}
