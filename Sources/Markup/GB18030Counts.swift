/// Counts sequences of bytes read as GB18030.
struct GB18030Counts: Sendable {
  private(set) var bad = 0
  /// Characters outside GB2312, which ordinary Chinese text hardly has.
  private(set) var rare = 0
  private var sequence: [UInt8] = []

  var isBetween: Bool { sequence.isEmpty }

  mutating func add(_ byte: UInt8) {
    if sequence.isEmpty, byte < 0x80 { return }
    sequence.append(byte)
    let width = GB18030.width(sequence, 0)
    guard width <= sequence.count else { return }
    if width == 1 { return restart() }
    if width == 4 || !Self.isCommon(sequence[0], sequence[1]) { rare += 1 }
    sequence.removeAll(keepingCapacity: true)
  }

  /// The first byte begins nothing; the others may.
  private mutating func restart() {
    bad += 1
    let rest = sequence.dropFirst()
    sequence = []
    for byte in rest { add(byte) }
  }

  /// Punctuation and hanzi of GB2312.
  private static func isCommon(_ lead: UInt8, _ trail: UInt8) -> Bool {
    trail >= 0xA1 && (lead <= 0xA3 || lead >= 0xB0) && lead >= 0xA1 && lead <= 0xF7
  }
}
