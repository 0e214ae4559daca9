/// What one code point becomes when it is folded, packed into 32 bits for the table of all code points.
struct Glyph: Hashable, Sendable {
  enum Kind: UInt32 {
    /// A character that no phrase uses.
    ///
    /// It counts as a place and ends every word.
    case other = 0
    /// A character of the vocabulary.
    case symbol = 1
    /// Without any shape: as if it were not there.
    case invisible = 2
    case tight = 3
    case loose = 4
    /// Stands for several characters.
    case expansion = 5
    /// Ends a sentence: as a loose sign, and no phrase goes on over it.
    case breaking = 6
  }

  /// Bits 0–15 symbol or expansion, 16–18 kind, 20–31 folds.
  var packed: UInt32

  init(packed: UInt32) { self.packed = packed }

  init(_ kind: Kind, value: UInt16 = 0, folds: FoldSet = []) {
    packed = UInt32(value) | kind.rawValue << 16 | UInt32(folds.rawValue) << 20
  }

  var kind: UInt32 { (packed >> 16) & 7 }
  var value: UInt16 { UInt16(truncatingIfNeeded: packed) }
  var folds: UInt16 { UInt16(truncatingIfNeeded: packed >> 20) }
}
