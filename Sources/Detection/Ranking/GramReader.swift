/// Reads a text as what the ranker weighs: each character and each pair of neighbours, hashed into buckets.
///
/// Traditional characters, capitals and widths are folded as for the rules; all digits are one, since a sum of any
/// size is a sum; blanks and invisible signs are not there.
package struct GramReader: Sendable {
  /// What each character of the basic plane is read as; zero when it is not there.
  private let plane: [UInt16]
  private let shift: UInt32

  private static let edge: UInt32 = 1
  private static let alone: UInt32 = 2

  init(_ map: FoldingMap, bits: Int) {
    shift = UInt32(32 - bits)
    var plane = (0..<0x10000).map { UInt16($0) }
    for (scalar, target) in map.targets where scalar < 0x10000 {
      let resolved = map.resolve(scalar).scalars
      if resolved.count == 1, resolved[0] < 0x10000, target.scalars.count == 1 {
        plane[Int(scalar)] = UInt16(resolved[0])
      }
    }
    for range in map.invisible {
      for scalar in range where scalar < 0x10000 { plane[Int(scalar)] = 0 }
    }
    for digit in 0x31...0x39 { plane[digit] = 0x30 }
    for scalar in plane.indices where (0x31...0x39).contains(plane[scalar]) { plane[scalar] = 0x30 }
    for blank in [0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x3000] { plane[blank] = 0 }
    self.plane = plane
  }

  /// Calls `body` with the bucket of every character and pair of `text`, repeated ones again.
  package func forEach(in text: Span<UInt8>, _ body: (Int) -> Void) {
    var before = Self.edge
    var place = 0
    while place < text.count {
      let (scalar, length) = text.scalar(at: place)
      place += length
      let read = scalar < 0x10000 ? UInt32(plane[Int(scalar)]) : scalar
      guard read != 0 else { continue }
      body(bucket(Self.alone, read))
      body(bucket(before, read))
      before = read
    }
    if before != Self.edge { body(bucket(before, Self.edge)) }
  }

  /// The buckets of the first characters of `text`, in order, as the network reads them.
  package func characters(of text: Span<UInt8>) -> [UInt16] {
    var characters: [UInt16] = []
    var place = 0
    while place < text.count, characters.count < NetworkShape.longestLine {
      let (scalar, length) = text.scalar(at: place)
      place += length
      let read = scalar < 0x10000 ? UInt32(plane[Int(scalar)]) : scalar
      guard read != 0 else { continue }
      characters.append(UInt16((read &* 0x9E37_79B1) >> (32 - NetworkShape.bits)))
    }
    return characters
  }

  @inline(__always)
  private func bucket(_ one: UInt32, _ two: UInt32) -> Int {
    let mixed = (one &* 0x9E37_79B1) ^ (two &* 0x85EB_CA77)
    return Int(((mixed ^ (mixed >> 15)) &* 0xC2B2_AE3D) >> shift)
  }
}
