/// Turns text into symbols of the vocabulary, one table look-up a character.
///
/// A class, since listening borrows it for every message.
final class Folder: Sendable {
  /// One glyph for each code point of the basic plane.
  let plane: [Glyph]
  let astral: [UInt32: Glyph]
  let pictures: [ClosedRange<UInt32>]
  let expansions: [[UInt16]]

  /// Makes the table.
  ///
  /// - Parameters:
  ///   - map: every fold.
  ///   - symbols: the characters that phrases use, and their symbols.
  init(_ map: FoldingMap, symbols: [UInt32: UInt16]) {
    var plane = [Glyph](repeating: Glyph(.other), count: 0x10000)
    var astral: [UInt32: Glyph] = [:]
    var expansions: [[UInt16]] = []
    func set(_ scalar: UInt32, _ glyph: Glyph) {
      if scalar < 0x10000 { plane[Int(scalar)] = glyph } else { astral[scalar] = glyph }
    }
    for range in map.pictures where range.upperBound < 0x10000 {
      for scalar in range { set(scalar, Glyph(.tight)) }
    }
    for scalar in map.tight { set(scalar, Glyph(.tight)) }
    for scalar in map.loose { set(scalar, Glyph(.loose)) }
    for scalar in map.breaks { set(scalar, Glyph(.breaking)) }
    for (scalar, symbol) in symbols { set(scalar, Glyph(.symbol, value: symbol)) }
    for scalar in map.targets.keys {
      let target = map.resolve(scalar)
      let folded = target.scalars.map { symbols[$0] ?? 0 }
      guard folded.contains(where: { $0 != 0 }) else { continue }
      if folded.count == 1, let only = folded.first {
        set(scalar, Glyph(.symbol, value: only, folds: target.folds))
      } else {
        set(scalar, Glyph(.expansion, value: UInt16(expansions.count), folds: target.folds))
        expansions.append(folded)
      }
    }
    for range in map.invisible {
      for scalar in range { set(scalar, Glyph(.invisible)) }
    }
    self.plane = plane
    self.astral = astral
    self.pictures = map.pictures
    self.expansions = expansions
  }

  /// The glyph of a code point beyond the basic plane.
  func astralGlyph(_ scalar: UInt32) -> Glyph {
    if let glyph = astral[scalar] { return glyph }
    return pictures.contains { $0.contains(scalar) } ? Glyph(.tight) : Glyph(.other)
  }
}
