/// GB18030, and with it GBK and GB2312, decoded from tables that the C library's own converter fills.
enum GB18030 {
  /// False when the system has no converter for GB18030.
  static var isAvailable: Bool { GB18030Table.twoBytes != nil }

  static func transcribe(_ input: [UInt8], _ range: Range<Int>, into out: inout Transcript) {
    let table = GB18030Table.twoBytes ?? []
    let end = range.upperBound
    var index = range.lowerBound
    while index < end {
      let lead = input[index]
      if lead < 0x80 {
        let stop = ASCII.end(input, index..<end)
        out.copy(input[index..<stop])
        if stop < end, input[stop] == 0 { out.repair(width: 1) }
        index = stop < end && input[stop] == 0 ? stop + 1 : stop
        continue
      }
      let trail = index + 1 < end ? input[index + 1] : 0
      if let slot = GB18030Table.slot(lead, trail) {
        let scalar = table[slot]
        if scalar == 0 { out.repair(width: 2) } else { out.append(scalar, width: 2) }
        index += 2
      } else if index + 4 <= end, width(input, index) == 4 {
        if let scalar = fourBytes(input, index) { out.append(scalar, width: 4) } else { out.repair(width: 4) }
        index += 4
      } else {
        out.repair(width: 1)
        index += 1
      }
    }
  }

  /// The length of `input` without a character cut off at its end.
  ///
  /// A lead byte is told from a trail byte only by what stands before it, so the last stretch is walked from a byte
  /// that can only be a character of its own: one below 0x30.
  static func complete(_ input: [UInt8]) -> Int {
    var index = input.count
    while index > 0, input[index - 1] >= 0x30 { index -= 1 }
    while index < input.count {
      let width = width(input, index)
      guard index + width <= input.count else { return index }
      index += width
    }
    return input.count
  }

  /// The bytes the character at `index` takes or would take; 1 for what begins none.
  static func width(_ input: [UInt8], _ index: Int) -> Int {
    let lead = input[index]
    guard lead > 0x80, lead < 0xFF else { return 1 }
    guard index + 1 < input.count else { return 2 }
    let second = input[index + 1]
    if GB18030Table.slot(lead, second) != nil { return 2 }
    guard second >= 0x30, second <= 0x39 else { return 1 }
    guard index + 2 < input.count else { return 4 }
    guard input[index + 2] > 0x80, input[index + 2] < 0xFF else { return 1 }
    guard index + 3 < input.count else { return 4 }
    return input[index + 3] >= 0x30 && input[index + 3] <= 0x39 ? 4 : 1
  }

  private static func fourBytes(_ input: [UInt8], _ index: Int) -> UInt32? {
    let high = (Int(input[index]) - 0x81) * 10 + Int(input[index + 1]) - 0x30
    let low = (Int(input[index + 2]) - 0x81) * 10 + Int(input[index + 3]) - 0x30
    return GB18030Table.scalar(linear: high * 1260 + low)
  }
}
