/// Collects decoded characters together with where they come from.
struct Transcript {
  private(set) var utf8: [UInt8] = []
  private(set) var map: OffsetMap
  private(set) var repairs: [Int] = []
  /// Original offset of the next character.
  private(set) var position: Int

  init(at position: Int, capacity: Int) {
    self.position = position
    map = OffsetMap(start: position)
    utf8.reserveCapacity(capacity)
  }

  /// Copies bytes that are already UTF-8.
  mutating func copy(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    open(utf8Width: 1, originalWidth: 1)
    utf8 += bytes
    position += bytes.count
  }

  /// Appends one character that took `width` bytes in the original.
  @inline(__always)
  mutating func append(_ scalar: UInt32, width: Int) {
    if scalar < 0x80 {
      open(utf8Width: 1, originalWidth: width)
      utf8.append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      open(utf8Width: 2, originalWidth: width)
      utf8.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      utf8.append(Self.continuation(scalar))
    } else if scalar < 0x1_0000 {
      open(utf8Width: 3, originalWidth: width)
      utf8.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      utf8.append(Self.continuation(scalar >> 6))
      utf8.append(Self.continuation(scalar))
    } else {
      open(utf8Width: 4, originalWidth: width)
      utf8.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      utf8.append(Self.continuation(scalar >> 12))
      utf8.append(Self.continuation(scalar >> 6))
      utf8.append(Self.continuation(scalar))
    }
    position += width
  }

  /// Stands U+FFFD for `width` bytes that mean nothing.
  mutating func repair(width: Int) {
    repairs.append(position)
    append(0xFFFD, width: width)
  }

  /// Leaves out bytes at the very beginning: a byte order mark.
  mutating func skip(_ width: Int) {
    position += width
    map.start = position
  }

  @inline(__always)
  private static func continuation(_ bits: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | bits & 0x3F) }

  @inline(__always)
  private mutating func open(utf8Width: Int, originalWidth: Int) {
    if let last = map.runs.last, last.utf8Width == utf8Width, last.originalWidth == originalWidth { return }
    map.runs.append(
      OffsetMap.Run(
        utf8Start: utf8.count, originalStart: position, utf8Width: utf8Width, originalWidth: originalWidth))
  }
}
