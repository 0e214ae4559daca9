/// Counts sequences of bytes read as UTF-8.
struct UTF8Counts: Sendable {
  /// Valid sequences of three or four bytes, as Chinese has.
  private(set) var long = 0
  /// Valid sequences of two bytes.
  private(set) var short = 0
  /// Those of them that stand beside an ASCII letter, as in `café`.
  private(set) var inWords = 0
  private(set) var bad = 0
  private var need = 0
  private var have = 0
  /// Bounds of the next continuation byte.
  private var bounds: ClosedRange<UInt8> = 0x80...0xBF
  private var before: UInt8 = 0
  private var letterBefore = false
  /// A short sequence just ended without a letter before it: one after it counts too.
  private var awaitsLetter = false

  var isBetween: Bool { need == 0 && !awaitsLetter }

  mutating func add(_ byte: UInt8) {
    if need > 0 {
      if bounds.contains(byte) { return advance() }
      bad += 1
      need = 0
    }
    begin(byte)
    before = byte
  }

  /// Notes the last of the ASCII bytes that were not worth counting.
  mutating func pass(_ byte: UInt8) { before = byte }

  private mutating func advance() {
    need -= 1
    bounds = 0x80...0xBF
    guard need == 0 else { return }
    if have > 2 { long += 1 } else { closeShort() }
    before = 0
  }

  private mutating func closeShort() {
    short += 1
    if letterBefore { inWords += 1 } else { awaitsLetter = true }
  }

  private mutating func begin(_ byte: UInt8) {
    if awaitsLetter, Self.isLetter(byte) { inWords += 1 }
    awaitsLetter = false
    guard byte >= 0x80 else { return }
    have = UTF8Text.length(of: byte)
    guard have > 1 else { return bad += 1 }
    need = have - 1
    letterBefore = Self.isLetter(before)
    switch byte {
    case 0xE0: bounds = 0xA0...0xBF
    case 0xED: bounds = 0x80...0x9F
    case 0xF0: bounds = 0x90...0xBF
    case 0xF4: bounds = 0x80...0x8F
    default: bounds = 0x80...0xBF
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
